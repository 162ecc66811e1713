package io.doorstep.leadcrm.call;

/// Who carries the calls; both speak the same language.
enum Provider {
    SIGNALWIRE,
    TWILIO
}
