package io.doorstep.property.upload;

import io.doorstep.property.upload.UploadOutcome.Absent;
import io.doorstep.property.upload.UploadOutcome.AlreadyListed;
import io.doorstep.property.upload.UploadOutcome.StillReading;
import io.doorstep.property.upload.UploadOutcome.Talked;
import io.doorstep.property.upload.reading.Answer;
import io.doorstep.property.upload.reading.AnswerReader;
import io.doorstep.property.upload.reading.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what somebody says about a draft, says what it changed, and asks the next question.
@Service
public class AnswerUpload {

    private final Uploads uploads;
    private final Questions questions;
    private final FillIn fillIn;
    private final Conversation conversation;

    AnswerUpload(Uploads uploads, Questions questions, FillIn fillIn, Conversation conversation) {
        this.uploads = uploads;
        this.questions = questions;
        this.fillIn = fillIn;
        this.conversation = conversation;
    }

    @Transactional
    public UploadOutcome answer(UploadId id, String said) {
        Upload upload = uploads.findAndHold(id.value()).orElse(null);
        if (upload == null) {
            return new Absent(id);
        }
        return switch (upload.status()) {
            case READING -> new StillReading(id);
            case LISTED -> new AlreadyListed(upload.listing());
            case ASKING, READY -> talk(upload, said);
        };
    }

    private Talked talk(Upload upload, String said) {
        Question asked = questions.about(upload.draft(), upload.leftOut()).stream()
                .findFirst()
                .orElse(null);
        Answer answer = AnswerReader.read(said, asked == null ? null : asked.field(), upload.idiom());
        Draft before = upload.draft();
        Draft after = applied(before, asked, answer, said);
        boolean leaves = leavesOut(asked, answer, before);
        if (leaves && asked != null && !asked.required()) {
            upload.leaveOut(asked.field());
        }
        List<Change> changes = Changes.between(before, after);
        conversation.hear(upload, said, changes);
        String next = conversation.keep(upload, after);
        String reply = Replies.to(asked, answer, leaves, changes, isConfirmed(asked, before, after)) + " " + next;
        conversation.say(upload, reply);
        return new Talked(conversation.view(upload), reply, changes);
    }

    private Draft applied(Draft draft, @Nullable Question asked, Answer answer, String said) {
        Draft told = draft;
        if (asked != null && draft.isDoubtful(asked.field()) && !answer.says(asked.field())) {
            told = switch (answer.attitude()) {
                case YES -> draft.confirmed(asked.field());
                case NO, UNKNOWN -> draft.without(asked.field());
                case NEITHER -> draft;
            };
        }
        return fillIn.fill(told, answer.findings(), finding -> Evidence.inAnswer(finding, said));
    }

    /// «No» to «How large is the plot?» says no more than «I don't know».
    private static boolean leavesOut(@Nullable Question asked, Answer answer, Draft before) {
        return asked != null
                && switch (answer.attitude()) {
                    case UNKNOWN -> true;
                    case NO -> answer.findings().isEmpty() && !before.isDoubtful(asked.field());
                    case YES, NEITHER -> false;
                };
    }

    private static boolean isConfirmed(@Nullable Question asked, Draft before, Draft after) {
        if (asked == null) {
            return false;
        }
        Field field = asked.field();
        return before.isDoubtful(field) && after.says(field) && !after.isDoubtful(field);
    }
}
