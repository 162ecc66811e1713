package io.doorstep.chatai.assistant.reading;

/// What a visitor can ask about one home.
public enum Question {
    SIZE,
    LOT,
    PRICE,
    BEDROOMS,
    BATHROOMS,
    YEAR,
    PLACE,
    FEATURE,
    AVAILABILITY,
    DETAILS
}
