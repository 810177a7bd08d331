package dev.afterword.contracts.actionitem;

/** Something that happened to an action item; each event carries the state after it, so that no consumer calls back. */
public sealed interface ActionItemEvent
        permits ActionItemProposed,
                ActionItemDetailsChanged,
                ActionItemCommitted,
                ActionItemReassigned,
                ActionItemStarted,
                ActionItemBlocked,
                ActionItemDeferred,
                ActionItemReopened,
                ActionItemCompleted,
                ActionItemVerified,
                ActionItemFoundIneffective,
                ActionItemDeclined,
                ActionItemCanceled,
                ActionItemSuperseded,
                ActionItemLinked {

    ActionItemSnapshot action();
}
