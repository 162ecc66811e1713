package io.doorstep.chatai.assistant.reading;

/// A wish measured by what was shown before: «cheaper», «bigger», «more».
public enum Refinement {
    CHEAPER,
    DEARER,
    BIGGER,
    SMALLER,
    MORE
}
