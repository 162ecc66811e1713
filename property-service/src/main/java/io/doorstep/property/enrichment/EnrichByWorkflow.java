package io.doorstep.property.enrichment;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import io.doorstep.workflowkit.DelegatedWork;
import io.doorstep.workflowkit.ReadableText;
import io.doorstep.workflowkit.RunView;
import io.doorstep.workflowkit.WorkKind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The enrichment of a listing by a workflow: it gets what the listing itself says of the property, and what it brings
/// stands beside that. When it does not answer the provider is asked, or the workflow again, later.
@Component
class EnrichByWorkflow implements DelegatedWork {

    static final String SOURCE = "workflow";

    private static final int LONGEST_REASON = 200;

    private final ListingEnrichments enrichments;
    private final FindAskable findAskable;
    private final WhoIsAsked whoIsAsked;
    private final EnrichmentQueue queue;
    private final InstantSource clock;
    private final JsonMapper json;

    EnrichByWorkflow(
            ListingEnrichments enrichments,
            FindAskable findAskable,
            WhoIsAsked whoIsAsked,
            EnrichmentQueue queue,
            InstantSource clock,
            JsonMapper json) {
        this.enrichments = enrichments;
        this.findAskable = findAskable;
        this.whoIsAsked = whoIsAsked;
        this.queue = queue;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public WorkKind kind() {
        return EnrichmentWork.PROPERTY_ENRICHMENT;
    }

    @Override
    public void begun(RunView run) {
        enrichments
                .findToChange(listing(run))
                .ifPresent(asked -> asked.beginRun(run.id(), run.askedAt(), run.answerBy()));
    }

    @Override
    public Optional<ObjectNode> describe(RunView run) {
        return findAsked(run).flatMap(_ -> findAskable.find(listing(run))).map(this::describe);
    }

    private ObjectNode describe(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        ObjectNode question = json.createObjectNode();
        question.put("listingId", listing.id().value().toString());
        question.put("reference", listing.reference());
        question.put("type", listing.type().name());
        question.set("address", json.valueToTree(facts.address()));
        Position location = facts.location();
        if (location != null) {
            question.putObject("location")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(location.longitude())
                    .add(location.latitude());
        }
        ObjectNode known = question.putObject("known");
        known.put("bedrooms", facts.bedrooms());
        known.put("bathrooms", facts.bathrooms());
        known.put("livingArea", facts.livingArea());
        known.put("lotArea", facts.lotArea());
        known.put("yearBuilt", facts.yearBuilt());
        question.set("wanted", json.valueToTree(FactKind.values()));
        return question;
    }

    @Override
    public Reading read(RunView run, JsonNode answer) {
        JsonNode declined = answer.path("declined");
        if (declined.isString()) {
            String because = ReadableText.of(declined.stringValue(), LONGEST_REASON);
            return new Reading.Declined("The workflow declined" + (because.isEmpty() ? "" : ": " + because));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return switch (ReadFacts.read(answer, today)) {
            case ReadFacts.Reading.Holds(var facts) -> new Reading.Understood(json.valueToTree(facts));
            case ReadFacts.Reading.Fails(var problems) -> new Reading.Refused(problems);
        };
    }

    @Override
    public boolean accept(RunView run, JsonNode understood) {
        queue.delegateSoon();
        Optional<ListingEnrichment> asked = findAsked(run);
        asked.ifPresent(listing -> take(listing, json.treeToValue(understood, BroughtFacts.class)));
        return asked.isPresent();
    }

    /// Facts that are there are worth more than none.
    private void take(ListingEnrichment asked, BroughtFacts brought) {
        Instant now = clock.instant();
        if (!brought.saysNothing()) {
            asked.find(SOURCE, brought.facts(), brought.ownerName(), now);
        } else if (asked.isWaiting()) {
            asked.end(EnrichmentStatus.NOT_FOUND, now);
        }
    }

    /// Facts are kept in one place, with the listing, and go from there.
    @Override
    public JsonNode entry(JsonNode understood) {
        BroughtFacts brought = json.treeToValue(understood, BroughtFacts.class);
        ObjectNode entry = json.createObjectNode();
        entry.set(
                "facts",
                json.valueToTree(brought.facts().stream().map(BroughtFact::kind).toList()));
        return entry.put("ownerNamed", brought.ownerName() != null);
    }

    @Override
    public Optional<JsonNode> doIt(RunView run, String because) {
        queue.delegateSoon();
        return findAsked(run).filter(ListingEnrichment::isWaiting).flatMap(asked -> goOnWithout(asked, because));
    }

    private Optional<JsonNode> goOnWithout(ListingEnrichment asked, String because) {
        Instant now = clock.instant();
        if (findAskable.find(asked.listingId()).isEmpty()) {
            asked.end(EnrichmentStatus.TOO_LITTLE_KNOWN, now);
            return Optional.empty();
        }
        switch (whoIsAsked.instead(asked.isRequested()).orElse(null)) {
            case PROVIDER -> {
                asked.waitForProvider(now);
                queue.askSoon();
            }
            case WORKFLOW, ANSWER -> asked.waitForWorkflow(because, now);
            case null -> asked.fail(because, now);
        }
        return Optional.of(json.createObjectNode()
                .put("next", asked.isWaiting() ? asked.waitsFor().name() : "NOBODY")
                .put("at", asked.dueAt().toString()));
    }

    private Optional<ListingEnrichment> findAsked(RunView run) {
        return enrichments.findToChange(listing(run)).filter(asked -> asked.isAskedBy(run.id()));
    }

    private static UUID listing(RunView run) {
        return (UUID) run.subject();
    }
}
