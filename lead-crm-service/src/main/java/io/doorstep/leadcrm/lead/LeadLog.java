package io.doorstep.leadcrm.lead;

/// The keys that facts about leads are logged under.
final class LeadLog {

    static final String LEAD = "lead";
    static final String SOURCE = "source";

    private LeadLog() {}
}
