package io.doorstep.property.upload;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.property.upload.model.ModelReading;
import io.doorstep.property.upload.reading.Field;
import io.doorstep.property.upload.reading.Finding;
import io.doorstep.property.upload.reading.Idiom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lays what a model has read beside what the rules have: where both say the same it is surer, where they differ it is
/// asked about.
@Service
@Transactional
class TakeReading {

    private static final Logger log = LoggerFactory.getLogger(TakeReading.class);

    private final Uploads uploads;
    private final FillIn fillIn;
    private final Conversation conversation;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TakeReading(
            Uploads uploads,
            FillIn fillIn,
            Conversation conversation,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.uploads = uploads;
        this.fillIn = fillIn;
        this.conversation = conversation;
        this.events = events;
        this.clock = clock;
    }

    record Given(String text, Idiom idiom) {}

    /// @return empty when it was read already
    @Transactional(readOnly = true)
    Optional<Given> textOf(UploadId id) {
        return uploads.find(id.value())
                .filter(upload -> upload.status() == UploadStatus.READING)
                .map(upload -> new Given(upload.text(), upload.idiom()));
    }

    void take(UploadId id, ModelReading reading) {
        reading.tokens().ifPresent(tokens -> events.publishEvent(new TokensSpent(id, tokens, clock.instant())));
        uploads.findAndHold(id.value())
                .filter(upload -> upload.status() == UploadStatus.READING)
                .ifPresent(upload -> {
                    Draft draft = upload.draft();
                    switch (reading) {
                        case ModelReading.Read read -> {
                            upload.noteModel(true, null);
                            for (Finding finding : read.findings()) {
                                draft = merged(draft, finding, upload.text());
                            }
                        }
                        case ModelReading.Failed failed -> {
                            upload.noteModel(false, failed.why());
                            log.atWarn()
                                    .addKeyValue(LogKeys.REASON, failed.why())
                                    .log("A model was of no help with an upload");
                        }
                    }
                    conversation.open(upload, draft);
                });
    }

    private Draft merged(Draft draft, Finding finding, String text) {
        Field field = finding.field();
        Evidence known = draft.evidence().get(field.pointer());
        if (known == null) {
            return fillIn.fill(draft, List.of(finding), found -> Evidence.inText(Evidence.Source.MODEL, found, text));
        }
        if (field == Field.FEATURES || field == Field.TITLE) {
            return draft;
        }
        JsonNode value = JsonMapper.shared().valueToTree(finding.value());
        return value.equals(draft.at(field))
                        || value.toString().equalsIgnoreCase(draft.at(field).toString())
                ? draft.confirmed(field)
                : draft.doubted(field);
    }
}
