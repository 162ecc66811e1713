package io.doorstep.leadcrm.person;

/// By what sort of thing somebody is known.
public enum IdentityKind {
    /// Lower case, its domain in ASCII.
    EMAIL,
    /// E.164.
    PHONE,
    /// A talk on the website.
    CONVERSATION,
    /// A name in a messenger, behind the messenger's: `telegram:12345`.
    CHANNEL,
    /// What another system calls the person, such as `hubspot:678` or a row's own number.
    EXTERNAL
}
