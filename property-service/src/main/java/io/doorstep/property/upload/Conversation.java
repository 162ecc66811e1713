package io.doorstep.property.upload;

import io.doorstep.property.upload.UploadMessage.Author;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Keeps an upload's draft, and says what is asked next.
@Component
class Conversation {

    private static final String DONE = "That is all I need. The listing can be made now.";

    private final Uploads uploads;
    private final Questions questions;
    private final Talk talk;
    private final InstantSource clock;

    Conversation(Uploads uploads, Questions questions, Talk talk, InstantSource clock) {
        this.uploads = uploads;
        this.questions = questions;
        this.talk = talk;
        this.clock = clock;
    }

    List<Question> questions(Upload upload) {
        return upload.status() == UploadStatus.LISTED ? List.of() : questions.about(upload.draft(), upload.leftOut());
    }

    /// @return the next question, or that there is none
    String keep(Upload upload, Draft draft) {
        List<Question> left = questions.about(draft, upload.leftOut());
        upload.read(draft, left.isEmpty() ? UploadStatus.READY : UploadStatus.ASKING, clock.instant());
        uploads.saveAndFlush(upload);
        return left.isEmpty() ? DONE : left.getFirst().text();
    }

    /// After a text was read.
    void open(Upload upload, Draft draft) {
        say(upload, keep(upload, draft));
    }

    void say(Upload upload, String text) {
        talk.add(upload, Author.ASSISTANT, text, List.of());
    }

    void hear(Upload upload, String text, List<Change> changes) {
        talk.add(upload, Author.PERSON, text, changes);
    }

    UploadView view(Upload upload) {
        return uploads.saveAndFlush(upload).view(questions(upload));
    }
}
