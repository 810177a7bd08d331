package dev.afterword.actions.actionitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemoteCategoryTest {

    private static final Set<ActionItemStatus> PEOPLE_DECIDE = EnumSet.of(
            ActionItemStatus.PROPOSED,
            ActionItemStatus.VERIFIED,
            ActionItemStatus.NOT_EFFECTIVE,
            ActionItemStatus.DECLINED,
            ActionItemStatus.CANCELED,
            ActionItemStatus.SUPERSEDED);

    @ParameterizedTest
    @EnumSource(RemoteCategory.class)
    void everyStepIsLegalAndNoneGoesBeyondDone(RemoteCategory category) {
        for (var status : ActionItemStatus.values()) {
            var at = status;
            for (var step : category.stepsFrom(status)) {
                assertTrue(at.allowed().contains(step), status + " by " + category + " goes " + at + " to " + step);
                assertTrue(EnumSet.range(ActionItemStatus.OPEN, ActionItemStatus.DONE)
                        .contains(step));
                at = step;
            }
            assertEquals(List.of(), category.stepsFrom(at), "arrived at " + at + " by " + category);
        }
    }

    @ParameterizedTest
    @EnumSource(RemoteCategory.class)
    void aTrackerHasNoSayWherePeopleDecide(RemoteCategory category) {
        PEOPLE_DECIDE.forEach(status -> assertEquals(List.of(), category.stepsFrom(status)));
    }
}
