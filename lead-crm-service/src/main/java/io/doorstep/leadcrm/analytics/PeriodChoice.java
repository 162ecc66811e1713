package io.doorstep.leadcrm.analytics;

/// How the question for a period can end.
public sealed interface PeriodChoice {

    record Chosen(Period period) implements PeriodChoice {}

    record Refused(String reason) implements PeriodChoice {}
}
