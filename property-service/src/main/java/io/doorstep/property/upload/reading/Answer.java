package io.doorstep.property.upload.reading;

import java.util.List;

/// What somebody answered to a question.
///
/// @param findings what the answer says, the field that was asked for among it or not
public record Answer(Attitude attitude, List<Finding> findings) {

    /// How the answer begins.
    public enum Attitude {
        YES,
        NO,
        /// Whoever was asked does not know, or does not want to say.
        UNKNOWN,
        NEITHER
    }

    public boolean says(Field field) {
        return findings.stream().anyMatch(finding -> finding.field() == field);
    }
}
