package io.doorstep.leadcrm.enrichment;

/// When somebody is asked about.
enum AskMode {
    /// When a member wants it.
    ON_REQUEST,
    /// Also when somebody new makes an enquiry.
    ON_CAPTURE
}
