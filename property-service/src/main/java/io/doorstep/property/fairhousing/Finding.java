package io.doorstep.property.fairhousing;

/// A phrase of a text that speaks of a protected class.
///
/// @param phrase as the text has it
/// @param remedy how to mend it
public record Finding(String phrase, ProtectedClass protectedClass, Severity severity, String reason, String remedy) {

    /// In one sentence.
    public String sentence() {
        return "«%s» %s. %s".formatted(phrase, reason, remedy);
    }
}
