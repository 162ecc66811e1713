package io.doorstep.chatai.assistant.reading;

/// What a message is about, beside the home itself.
public enum Topic {
    STEERING,
    HUMAN_WANTED,
    CALL_BACK,
    PRIVACY,
    ARE_YOU_HUMAN,
    INSTRUCTIONS,
    SELLING,
    FINANCE,
    NEGOTIATION,
    VIEWING,
    COMPARISON,
    START_OVER,
    BUSINESS,
    OUT_OF_SCOPE,
    GREETING,
    HOW_ARE_YOU,
    THANKS,
    GOODBYE,
    YES,
    NO
}
