package io.doorstep.property.search.synonym;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.search.synonym.SynonymOutcome.Deleted;
import io.doorstep.property.search.synonym.SynonymOutcome.Kept;
import io.doorstep.property.search.synonym.SynonymOutcome.NotFound;
import io.doorstep.property.search.synonym.SynonymOutcome.TooMany;
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

@RestController
@RequestMapping(SynonymController.PATH)
class SynonymController {

    static final String PATH = "/api/v1/properties/search/synonyms";

    private final KeepSynonyms keepSynonyms;
    private final FindSynonyms findSynonyms;

    SynonymController(KeepSynonyms keepSynonyms, FindSynonyms findSynonyms) {
        this.keepSynonyms = keepSynonyms;
        this.findSynonyms = findSynonyms;
    }

    @PostMapping
    @RequiresPermission("property:write")
    ResponseEntity<SynonymResponse> makeSynonyms(@Valid @RequestBody SynonymRequest body) {
        return answer(keepSynonyms.make(body.toTerms()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("property:read")
    Page<SynonymResponse> listSynonyms(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return findSynonyms.list(cursor, Limits.of(limit)).map(SynonymResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:read")
    ResponseEntity<SynonymResponse> getSynonyms(@PathVariable UUID id) {
        return findSynonyms
                .find(id)
                .map(set -> answer(set, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("synonym set", id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<SynonymResponse> changeSynonyms(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SynonymRequest body) {
        return answer(keepSynonyms.change(id, body.toTerms(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<SynonymResponse> deleteSynonyms(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(
                keepSynonyms.delete(id, version -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, version);
                    }
                }),
                HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<SynonymResponse> answer(SynonymOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Kept(var set) -> answer(set, success);
            case Deleted _ -> ResponseEntity.noContent().build();
            case NotFound(var id) -> throw Problems.notFound("synonym set", id);
            case TooMany(var most) ->
                throw Problems.conflict(
                        "too_many_synonyms", "There are %d sets already. Delete or join some first.".formatted(most));
        };
    }

    private static ResponseEntity<SynonymResponse> answer(SynonymView set, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + set.id()))
                .eTag(ETags.of(set.version()))
                .body(SynonymResponse.of(set));
    }
}
