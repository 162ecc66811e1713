package io.doorstep.leadcrm.assignment.engine;

/// Which leads go to whom.
public record Rule(String name, Condition when, Target then, Mode mode) {

    /// What holds when no rule of the business's own finds somebody: nobody waits while anybody is free.
    public static final Rule EVERYBODY = new Rule("Everybody", Condition.ANY, new Target.Everybody(), Mode.ROUND_ROBIN);
}
