package io.doorstep.chatai.contact;

/// A visitor's yes or no to marketing, with the words they used.
public record Consent(boolean marketing, String text) {}
