package io.doorstep.property.upload.web;

import io.doorstep.property.upload.Change;
import io.doorstep.property.upload.UploadOutcome.Talked;
import java.util.List;

/// What came of an answer.
///
/// @param reply what the answer changed, and the next question
record TalkResponse(String reply, List<Change> changes, UploadResponse upload) {

    static TalkResponse of(Talked talked) {
        return new TalkResponse(talked.reply(), talked.changes(), UploadResponse.of(talked.upload()));
    }
}
