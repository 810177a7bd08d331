package dev.afterword.retros.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.retros.policy.condition.Certainty;
import dev.afterword.retros.policy.condition.RuleCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of a condition holds, does not hold, or cannot be judged, and says what it saw. */
class ConditionTest {

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'severities':['SEV1','SEV0']} | {'severity':'SEV1'} | YES | severity is SEV1",
                "{'severities':['SEV0']} | {'severity':'SEV1'} | NO | severity is SEV1",
                "{'severities':['SEV0']} | {'severity':'UNKNOWN'} | UNKNOWN |",
                "{'severities':['UNKNOWN']} | {'severity':'UNKNOWN'} | YES | severity is UNKNOWN",
                "{'services':['search']} | {'services':['search','mail']} | YES | it affects search",
                "{'services':['search']} | {'services':['mail']} | NO | it affects mail",
                "{'services':['search']} | {'services':[]} | UNKNOWN |",
                "{'tiers':[1,2]} | {'serviceTier':2} | YES | the most critical service has tier 2",
                "{'tiers':[1]} | {'serviceTier':2} | NO | the most critical service has tier 2",
                "{'tiers':[1]} | {} | UNKNOWN |",
                "{'teams':['payments']} | {'team':'payments'} | YES | team payments is responsible",
                "{'teams':['payments']} | {} | UNKNOWN |",
                "{'environments':['production']} | {'environment':'staging'} | NO | the environment is staging",
                "{'environments':['production']} | {} | UNKNOWN |",
                "{'labels':['eu']} | {'labels':['eu','vip']} | YES | it is labelled eu",
                "{'labels':['eu']} | {'labels':[]} | NO | it has no label",
                "{'labels':['eu']} | {} | UNKNOWN |",
                "{'minDurationMinutes':60} | {'durationMinutes':60} | YES | the impact lasted 60 minutes",
                "{'minDurationMinutes':61} | {'durationMinutes':60} | NO | the impact lasted 60 minutes",
                "{'minDurationMinutes':1} | {} | UNKNOWN |",
                "{'minCustomersAffected':1000} | {'customersAffected':1500} | YES | 1,500 customers were affected",
                "{'minCustomersAffected':1} | {} | UNKNOWN |",
                "{'dataLoss':['YES','UNKNOWN']} | {'dataLoss':'UNKNOWN'} | YES | data loss is UNKNOWN",
                "{'dataLoss':['YES']} | {'dataLoss':'UNKNOWN'} | UNKNOWN |",
                "{'dataExposure':['YES']} | {'dataExposure':'YES'} | YES | data exposure is YES",
                "{'dataExposure':['YES']} | {'dataExposure':'NO'} | NO | data exposure is NO",
                "{'detectedBy':['CUSTOMER','HAND']} | {'detectedBy':'CUSTOMER'} | YES | a customer noticed it",
                "{'detectedBy':['CUSTOMER']} | {'detectedBy':'MACHINE'} | NO | a machine noticed it",
                "{'detectedBy':['CUSTOMER']} | {} | UNKNOWN |",
                "{'minResponders':2} | {'responders':2} | YES | 2 people responded",
                "{'minResponders':3} | {'responders':2} | NO | 2 people responded",
                "{'minResponderHours':12.5} | {'responderHours':12.5} | YES | people held roles for 12.5 hours",
                "{'minResponderHours':1} | {} | UNKNOWN |",
                "{'minBudgetPercent':20} | {'budgetPercent':20.1} | YES | it took 20.1 % of four weeks' error budget",
                "{'minBudgetPercent':20} | {'budgetPercent':20} | NO | it took 20.0 % of four weeks' error budget",
                "{'minBudgetPercent':20} | {} | UNKNOWN |",
                "{'sharedFactor':true} | {'sharedFactor':true} | YES | it shares a factor with an earlier incident",
                "{'sharedFactor':true} | {} | UNKNOWN |",
                "{'leadership':false} | {'leadership':false} | YES | it is not so that leadership needs the outcome",
                "{'leadership':true} | {'leadership':false} | NO | it is not so that leadership needs the outcome",
                "{'leadership':true} | {} | UNKNOWN |",
            },
            quoteCharacter = '"')
    void eachPartIsJudgedInThreeValues(String when, String facts, Certainty holds, String seen) {
        var part = PolicyFixture.when(when).judge(PolicyFixture.facts(facts)).get(0);

        assertEquals(holds, part.holds());
        assertEquals(seen, part.seen());
        assertFalse(
                part.unknown().equals(part.fact()) && holds == Certainty.UNKNOWN, "has no words for not knowing it");
    }

    @Test
    void onePartThatFailsDecidesWhateverElseIsUnknown() {
        var parts = PolicyFixture.when("{'severities':['SEV0'], 'minCustomersAffected':5}")
                .judge(PolicyFixture.facts("{'severity':'SEV3'}"));

        assertEquals(Certainty.NO, RuleCondition.together(parts));
    }

    @Test
    void aConditionWithoutPartsTakesEverything() {
        assertTrue(PolicyFixture.when("{}").takesEverything());
        assertFalse(PolicyFixture.when("{'leadership':false}").takesEverything());
        assertEquals(
                Certainty.YES, RuleCondition.together(PolicyFixture.when("{}").judge(PolicyFixture.facts("{}"))));
    }
}
