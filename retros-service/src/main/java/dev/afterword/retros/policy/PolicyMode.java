package dev.afterword.retros.policy;

/** How the rules of a policy turn into an outcome. */
public enum PolicyMode {
    /** Every incident gets a retrospective; the rules choose depth, template and due date. */
    UNIVERSAL {
        @Override
        Outcome outcome(Requirement requirement) {
            return Outcome.HOLD;
        }
    },
    /** The rule that matches decides. */
    TAILORED {
        @Override
        Outcome outcome(Requirement requirement) {
            if (requirement == Requirement.NONE) {
                return Outcome.SKIP;
            }
            return requirement == Requirement.OPTIONAL ? Outcome.UNDECIDED : Outcome.HOLD;
        }
    },
    /** A person decides each time; the rules only recommend. */
    COMMANDER_DISCRETION {
        @Override
        Outcome outcome(Requirement requirement) {
            return Outcome.UNDECIDED;
        }
    };

    abstract Outcome outcome(Requirement requirement);
}
