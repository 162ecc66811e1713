package io.doorstep.chatai.assistant;

/// What the assistant's last answer left open, so that «yes», «no» or a phone number have a meaning.
public enum Pending {
    NOTHING,
    WISHES,
    WHICH_HOME,
    CONTACT,
    CONTACT_FOR_VIEWING,
    VIEWING_OFFERED,
    PERSON_OFFERED
}
