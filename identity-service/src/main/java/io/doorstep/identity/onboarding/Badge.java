package io.doorstep.identity.onboarding;

/// What an organization is rewarded with, once.
public enum Badge {
    FIRST_STEP("first-step", "First step", "The first step is done."),
    OPEN_FOR_BUSINESS("open-for-business", "Open for business", "All that the plan needs is done."),
    ALL_SET("all-set", "All set", "No step is open any more."),
    FULL_HOUSE("full-house", "Full house", "Every step is done and none was left out.");

    private final String key;
    private final String title;
    private final String description;

    Badge(String key, String title, String description) {
        this.key = key;
        this.title = title;
        this.description = description;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    boolean isEarnedBy(Checklist checklist) {
        return switch (this) {
            case FIRST_STEP -> !checklist.in(StepState.DONE).isEmpty();
            case OPEN_FOR_BUSINESS -> checklist.hasAllThatIsRequired();
            case ALL_SET -> checklist.in(StepState.OPEN).isEmpty();
            case FULL_HOUSE -> checklist.in(StepState.DONE).size() == OnboardingStep.values().length;
        };
    }
}
