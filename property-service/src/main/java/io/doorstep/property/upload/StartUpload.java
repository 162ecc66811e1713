package io.doorstep.property.upload;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.security.Caller;
import io.doorstep.property.organization.FindOrganization;
import io.doorstep.property.upload.reading.Finding;
import io.doorstep.property.upload.reading.Idiom;
import io.doorstep.property.upload.reading.StatementReader;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a text in, reads by the rules what it says, and has a model read it too where there is one.
@Service
public class StartUpload {

    private final Uploads uploads;
    private final FindOrganization organization;
    private final FillIn fillIn;
    private final Conversation conversation;
    private final ModelDays modelDays;
    private final TenantTask<ReadingJob> task;
    private final UploadRetention retention;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    StartUpload(
            Uploads uploads,
            FindOrganization organization,
            FillIn fillIn,
            Conversation conversation,
            ModelDays modelDays,
            TenantTask<ReadingJob> uploadReading,
            UploadRetention retention,
            Jobs jobs,
            Ids ids,
            InstantSource clock,
            Audit audit) {
        this.uploads = uploads;
        this.organization = organization;
        this.fillIn = fillIn;
        this.conversation = conversation;
        this.modelDays = modelDays;
        this.task = uploadReading;
        this.retention = retention;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public UploadView start(UploadText given) {
        UploadText text = complete(given);
        boolean model = modelDays.hasPlace();
        List<Finding> findings = StatementReader.read(text.text(), Idiom.of(text.locale(), text.currency()));
        Draft draft = fillIn.fill(
                Draft.empty(), findings, finding -> Evidence.inText(Evidence.Source.TEXT, finding, text.text()));
        Caller caller = Caller.find();
        Upload upload = uploads.saveAndFlush(new Upload(
                new UploadId(ids.next()), text, draft, caller == null ? null : caller.subject(), clock.instant()));
        if (model) {
            jobs.schedule(
                    task, upload.id().toString(), new ReadingJob(upload.id().value()), clock.instant());
        } else {
            conversation.open(upload, draft);
        }
        retention.begin();
        audit.record(
                "create",
                "PropertyUpload",
                upload.id(),
                Map.of("characters", text.text().length()));
        return conversation.view(upload);
    }

    /// With the business's way of writing, where nobody said another.
    private UploadText complete(UploadText given) {
        return given.locale() != null
                ? given
                : organization
                        .find()
                        .map(known -> new UploadText(given.text(), given.fileName(), known.locale(), given.currency()))
                        .orElse(given);
    }
}
