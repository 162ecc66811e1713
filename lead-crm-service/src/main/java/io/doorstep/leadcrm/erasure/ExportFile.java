package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.consent.AskConsent;
import io.doorstep.leadcrm.consent.ConsentPurpose;
import io.doorstep.leadcrm.erasure.ExportFileJobs.FileEnd;
import io.doorstep.leadcrm.erasure.FileOutcome.Expired;
import io.doorstep.leadcrm.erasure.FileOutcome.Found;
import io.doorstep.leadcrm.erasure.FileOutcome.NoSuchFile;
import io.doorstep.leadcrm.erasure.PersonRequestView.Part;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the services have exported of a person so far: it says who has not, grows with each part, and goes when its
/// time is up.
@Component
class ExportFile {

    private final PersonRequests requests;
    private final PersonFacts facts;
    private final AskConsent askConsent;
    private final PersonRequestSettings settings;
    private final Jobs jobs;
    private final TenantTask<FileEnd> personFileEnd;
    private final JsonMapper json;
    private final InstantSource clock;

    ExportFile(
            PersonRequests requests,
            PersonFacts facts,
            AskConsent askConsent,
            PersonRequestSettings settings,
            Jobs jobs,
            TenantTask<FileEnd> personFileEnd,
            JsonMapper json,
            InstantSource clock) {
        this.requests = requests;
        this.facts = facts;
        this.askConsent = askConsent;
        this.settings = settings;
        this.jobs = jobs;
        this.personFileEnd = personFileEnd;
        this.json = json;
        this.clock = clock;
    }

    /// The last part lets the time for fetching begin.
    ///
    /// @return false when nobody waits for the part
    @Transactional
    public boolean add(UUID id, String service, String content) {
        Instant now = clock.instant();
        return requests.lockExport(id, now)
                .filter(_ -> requests.keepPart(id, service, content, now))
                .flatMap(_ -> requests.find(id))
                .map(request -> {
                    if (request.isAnswered()) {
                        requests.keepFileUntil(id, now.plus(settings.downloadFor()));
                    }
                    jobs.reschedule(personFileEnd, id.toString(), new FileEnd(id), endOf(id));
                    return true;
                })
                .orElse(false);
    }

    @Transactional(readOnly = true)
    FileOutcome read(UUID person, UUID id) {
        return requests.find(person, id)
                .filter(request -> request.kind() == RequestKind.EXPORT)
                .map(this::read)
                .orElseGet(NoSuchFile::new);
    }

    /// As soon as its time is up; whoever was erased meanwhile has none any more.
    @Transactional
    public void forget(UUID id) {
        Instant end = endOf(id);
        if (clock.instant().isBefore(end)) {
            jobs.schedule(personFileEnd, id.toString(), new FileEnd(id), end);
        } else {
            requests.forgetContents(id);
        }
    }

    private Instant endOf(UUID id) {
        return requests.find(id).map(PersonRequestView::fileUntil).orElse(Instant.EPOCH);
    }

    private FileOutcome read(PersonRequestView request) {
        if (!clock.instant().isBefore(endOf(request.id()))) {
            return new Expired();
        }
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("requestId", request.id().toString())
                .put("personId", request.personId().toString())
                .put("requestedAt", request.requestedAt().toString())
                .put("sold", false)
                .put("sharedForAdvertising", isSharedForAdvertising(request.personId()))
                .set("categories", json.valueToTree(HeldCategory.all()));
        ArrayNode pending = file.putArray("pending");
        request.parts().stream()
                .filter(part -> part.finishedAt() == null)
                .map(Part::service)
                .forEach(pending::add);
        ObjectNode parts = file.putObject("parts");
        Map<String, String> contents = requests.listContents(request.id());
        contents.forEach((service, content) -> parts.set(service, json.readTree(content)));
        return new Found(file.toString());
    }

    /// The analytics service is told that it may use what it hears for advertisements when the person agreed to that.
    private boolean isSharedForAdvertising(UUID person) {
        return facts.isMeasured() && askConsent.listAgreed(person).containsAll(ConsentPurpose.ADVERTISING);
    }
}
