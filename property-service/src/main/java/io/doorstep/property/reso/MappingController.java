package io.doorstep.property.reso;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.reso.KeepFeedMapping.Outcome.Impossible;
import io.doorstep.property.reso.KeepFeedMapping.Outcome.Kept;
import io.doorstep.property.reso.KeepFeedMapping.Outcome.TooMany;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(MappingController.PATH)
class MappingController {

    static final String PATH = "/api/v1/properties/reso-mappings";

    private static final String SORT = "feed";
    private static final String FEED = "[a-z0-9][a-z0-9-]{0,49}";

    private final KeepFeedMapping keepFeedMapping;
    private final FeedMappings mappings;
    private final Cursors cursors;

    MappingController(KeepFeedMapping keepFeedMapping, FeedMappings mappings, Cursors cursors) {
        this.keepFeedMapping = keepFeedMapping;
        this.mappings = mappings;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("property:import")
    Page<MappingResponse> listResoMappings(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        String after = cursor == null ? "" : cursors.decode(cursor, SORT).getFirst();
        return Page.cut(mappings.listAfter(after, size + 1), size, last -> cursors.encode(SORT, List.of(last.feed())))
                .map(MappingResponse::of);
    }

    @GetMapping("/{feed}")
    @RequiresPermission("property:import")
    ResponseEntity<MappingResponse> getResoMapping(@PathVariable String feed) {
        return mappings.findByFeed(feed)
                .map(mapping -> answer(mapping, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("mapping", feed));
    }

    @PutMapping("/{feed}")
    @RequiresPermission("property:import")
    ResponseEntity<MappingResponse> putResoMapping(
            @PathVariable @Pattern(regexp = FEED, message = "must be small letters, digits and hyphens") String feed,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MappingRequest request) {
        return switch (keepFeedMapping.keep(feed, request.mapping(), version -> ETags.check(ifMatch, version))) {
            case Kept(var mapping, var isNew) -> answer(mapping, isNew ? HttpStatus.CREATED : HttpStatus.OK);
            case Impossible(var flaws) ->
                throw Problems.unprocessable("impossible_mapping", String.join(". ", flaws) + ".");
            case TooMany(var most) ->
                throw Problems.conflict(
                        "too_many_mappings", "There are %d mappings already. Delete one first.".formatted(most));
        };
    }

    @DeleteMapping("/{feed}")
    @RequiresPermission("property:import")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteResoMapping(
            @PathVariable String feed, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean known = keepFeedMapping.forget(feed, version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!known) {
            throw Problems.notFound("mapping", feed);
        }
    }

    private static ResponseEntity<MappingResponse> answer(FeedMapping mapping, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + mapping.feed()))
                .eTag(ETags.of(mapping.version()))
                .body(MappingResponse.of(mapping));
    }

    /// @param fields by the feed's name what it is of ours: `price`, `features`, `customFields.grade`, `ignore`
    /// @param statuses by the feed's own word our status
    /// @param currency of its prices; USD when absent
    /// @param areaUnit of areas that come without one; `Square Feet` when absent
    record MappingRequest(
            @Nullable @Size(max = 1000)
            Map<@NotBlank @Size(max = 100) String, @NotBlank @Size(max = 120) String> fields,

            @Nullable @Size(max = 200) Map<@NotBlank @Size(max = 100) String, @NotNull ListingStatus> statuses,

            @Nullable @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
            String currency,

            @Nullable @Size(max = 30) String areaUnit) {

        ResoMapping mapping() {
            return new ResoMapping(
                    Objects.requireNonNullElse(fields, Map.of()),
                    Objects.requireNonNullElse(statuses, Map.of()),
                    Objects.requireNonNullElse(currency, ResoMapping.STANDARD.currency()),
                    Objects.requireNonNullElse(areaUnit, ResoMapping.STANDARD.areaUnit()));
        }
    }

    record MappingResponse(
            String feed,
            Map<String, String> fields,
            Map<String, ListingStatus> statuses,
            String currency,
            String areaUnit) {

        static MappingResponse of(FeedMapping kept) {
            ResoMapping mapping = kept.mapping();
            return new MappingResponse(
                    kept.feed(), mapping.fields(), mapping.statuses(), mapping.currency(), mapping.areaUnit());
        }
    }
}
