package io.doorstep.leadcrm.analytics;

/// What is asked of a metric.
public record MetricQuestion(Metric metric, Dimension by, Period period) {

    /// By what a metric can be told apart.
    public enum Dimension {
        TOTAL,
        SOURCE,
        CAMPAIGN,
        AGENT,
        CURRENCY,

        /// Of the subscription; of money the plan and the currency.
        PLAN,
        REASON,

        /// Of a caller's credential, of a language model.
        KIND,
        MEMBER,
        LISTING
    }
}
