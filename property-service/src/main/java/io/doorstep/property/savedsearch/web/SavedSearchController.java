package io.doorstep.property.savedsearch.web;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.savedsearch.Client;
import io.doorstep.property.savedsearch.ClientReach;
import io.doorstep.property.savedsearch.FindSavedSearches;
import io.doorstep.property.savedsearch.KeepSavedSearches;
import io.doorstep.property.savedsearch.ReadCriteria;
import io.doorstep.property.savedsearch.SavedSearchOutcome;
import io.doorstep.property.savedsearch.SavedSearchOutcome.AsksForNothing;
import io.doorstep.property.savedsearch.SavedSearchOutcome.ClientUnsubscribed;
import io.doorstep.property.savedsearch.SavedSearchOutcome.Contradicts;
import io.doorstep.property.savedsearch.SavedSearchOutcome.Deleted;
import io.doorstep.property.savedsearch.SavedSearchOutcome.Kept;
import io.doorstep.property.savedsearch.SavedSearchOutcome.NoSuchWay;
import io.doorstep.property.savedsearch.SavedSearchOutcome.NotFound;
import io.doorstep.property.savedsearch.SavedSearchOutcome.TooMany;
import io.doorstep.property.savedsearch.SavedSearchView;
import io.doorstep.property.search.web.FieldParameters;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Everybody keeps the own searches; those of clients keep who may also change people.
@RestController
@RequestMapping(SavedSearchController.PATH)
class SavedSearchController {

    static final String PATH = "/api/v1/properties/saved-searches";

    private static final String CURSOR = "saved-searches";

    private final ReadCriteria readCriteria;
    private final FieldParameters fields;
    private final KeepSavedSearches keepSavedSearches;
    private final FindSavedSearches findSavedSearches;
    private final Cursors cursors;

    SavedSearchController(
            ReadCriteria readCriteria,
            FieldParameters fields,
            KeepSavedSearches keepSavedSearches,
            FindSavedSearches findSavedSearches,
            Cursors cursors) {
        this.readCriteria = readCriteria;
        this.fields = fields;
        this.keepSavedSearches = keepSavedSearches;
        this.findSavedSearches = findSavedSearches;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("property:read")
    ResponseEntity<SavedSearchResponse> saveSearch(@Valid @RequestBody SavedSearchRequest body) {
        Client client = clientOf(body.clientId());
        ClientReach.requireToWrite(client);
        return answer(keepSavedSearches.save(body.toDraft(client, readCriteria, fields)), HttpStatus.CREATED);
    }

    /// @param clientId a person; the caller when absent
    @GetMapping
    @RequiresPermission("property:read")
    Page<SavedSearchResponse> listSavedSearches(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Limits.of(limit);
        UUID after = cursors.decode(cursor, CURSOR, Ids.FIRST);
        return Page.cut(
                        findSavedSearches.listOf(clientOf(clientId), after, most + 1),
                        most,
                        last -> cursors.encode(CURSOR, last.id()))
                .map(SavedSearchResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:read")
    ResponseEntity<SavedSearchResponse> getSavedSearch(@PathVariable UUID id) {
        return answer(find(id), HttpStatus.OK);
    }

    @PutMapping("/{id}")
    @RequiresPermission("property:read")
    ResponseEntity<SavedSearchResponse> changeSavedSearch(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SavedSearchRequest body) {
        Client client = find(id).client();
        return answer(
                keepSavedSearches.change(
                        id, body.toDraft(client, readCriteria, fields), version -> ETags.check(ifMatch, version)),
                HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:read")
    ResponseEntity<SavedSearchResponse> deleteSavedSearch(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(
                keepSavedSearches.delete(id, version -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, version);
                    }
                }),
                HttpStatus.NO_CONTENT);
    }

    private SavedSearchView find(UUID id) {
        return findSavedSearches.find(id).orElseThrow(() -> Problems.notFound("saved search", id));
    }

    private static Client clientOf(@Nullable UUID person) {
        if (person != null) {
            return new Client(Client.Kind.PERSON, person);
        }
        Caller caller = Caller.current();
        if (caller.kind() != Caller.Kind.USER) {
            throw Problems.unprocessable(
                    "client_required", "Only a signed-in member looks for themselves: name the client as clientId.");
        }
        return new Client(Client.Kind.MEMBER, caller.userId());
    }

    private static ResponseEntity<SavedSearchResponse> answer(SavedSearchOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Kept(var search) -> answer(search, success);
            case Deleted _ -> ResponseEntity.noContent().build();
            case NotFound(var id) -> throw Problems.notFound("saved search", id);
            case AsksForNothing _ ->
                throw Problems.unprocessable(
                        "search_asks_for_nothing", "Every listing would answer it: say at least one thing in search.");
            case Contradicts _ ->
                throw Problems.unprocessable(
                        "search_contradicts", "No listing can answer it: a most is below the least.");
            case NoSuchWay(var channel, var only) ->
                throw Problems.unprocessable(
                        "channel_not_available", "This client is told by " + only + ", not by " + channel + ".");
            case ClientUnsubscribed _ ->
                throw Problems.conflict(
                        "client_unsubscribed", "The client wants no more alerts; only the client can take that back.");
            case TooMany(var most) ->
                throw Problems.conflict(
                        "too_many_saved_searches",
                        "The client has %d searches already. Delete one first.".formatted(most));
        };
    }

    private static ResponseEntity<SavedSearchResponse> answer(SavedSearchView search, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + search.id()))
                .eTag(ETags.of(search.version()))
                .body(SavedSearchResponse.of(search));
    }
}
