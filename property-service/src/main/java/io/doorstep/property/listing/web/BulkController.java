package io.doorstep.property.listing.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.BulkAnswer;
import io.doorstep.kit.web.BulkItem;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.BulkAction;
import io.doorstep.property.listing.ChangeManyListings;
import io.doorstep.property.listing.ListListings;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingOrder;
import io.doorstep.property.listing.ListingOutcome;
import io.doorstep.property.listing.ListingOutcome.Stored;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BulkController {

    private static final int MOST = 500;

    private final ChangeManyListings changeManyListings;
    private final ListListings listListings;

    BulkController(ChangeManyListings changeManyListings, ListListings listListings) {
        this.changeManyListings = changeManyListings;
        this.listListings = listListings;
    }

    @PostMapping("/api/v1/properties/bulk")
    @RequiresPermission("property:write")
    BulkAnswer act(@Valid @RequestBody BulkRequest request) {
        Set<ListingId> ids = new LinkedHashSet<>();
        if (request.filter() == null) {
            request.meant().forEach(id -> ids.add(new ListingId(id)));
        } else {
            ids.addAll(idsOf(request.filter().filter()));
        }
        Map<ListingId, ListingOutcome> outcomes = changeManyListings.change(ids, request.wanted());
        return BulkAnswer.of(ids.stream()
                .map(id -> item(id, Objects.requireNonNull(outcomes.get(id)), request.action()))
                .toList());
    }

    private List<ListingId> idsOf(ListListings.Filter filter) {
        List<ListingId> found = listListings.list(filter, ListingOrder.REFERENCE, null, MOST + 1).stream()
                .map(listing -> listing.id())
                .toList();
        if (found.size() > MOST) {
            throw Problems.unprocessable(
                    "filter_too_wide", "More than " + MOST + " listings are meant. Narrow the filter, or send ids.");
        }
        return found;
    }

    private static BulkItem item(ListingId id, ListingOutcome outcome, Action action) {
        if (outcome instanceof Stored) {
            HttpStatus status = action == Action.DELETE ? HttpStatus.NO_CONTENT : HttpStatus.OK;
            return new BulkItem(id.value(), status.value(), null);
        }
        ProblemDetail problem = ListingAnswers.problemOf(outcome);
        return new BulkItem(id.value(), problem.getStatus(), problem);
    }

    enum Action {
        ARCHIVE,
        DELETE,
        PUBLISH,
        CHANGE_PRICE
    }

    /// @param ids either these or those that a filter finds, at most 500
    /// @param addAmount what is added to each price, in minor units, less than nothing to make it cheaper
    /// @param addPercent what is added to each price in hundredths of it
    record BulkRequest(
            @Nullable @Size(max = MOST) List<@NotNull UUID> ids,
            @Nullable @Valid FilterField filter,
            @NotNull Action action,
            @Nullable @Valid AmountField addAmount,

            @Nullable @DecimalMin("-100") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
            BigDecimal addPercent) {

        @AssertTrue(message = "either ids or a filter says which listings are meant")
        @JsonIgnore
        boolean isChosen() {
            return meant().isEmpty() == (filter != null);
        }

        @AssertTrue(message = "CHANGE_PRICE needs either addAmount or addPercent, and the others neither")
        @JsonIgnore
        boolean isComplete() {
            int given = (addAmount == null ? 0 : 1) + (addPercent == null ? 0 : 1);
            return given == (action == Action.CHANGE_PRICE ? 1 : 0);
        }

        private List<UUID> meant() {
            return Objects.requireNonNullElse(ids, List.of());
        }

        private BulkAction wanted() {
            return switch (action) {
                case ARCHIVE -> new BulkAction.Archive();
                case DELETE -> new BulkAction.Delete();
                case PUBLISH -> new BulkAction.Publish();
                case CHANGE_PRICE ->
                    addAmount == null
                            ? new BulkAction.AddPercent(Objects.requireNonNull(addPercent))
                            : new BulkAction.AddToPrice(addAmount.money());
            };
        }
    }

    record AmountField(
            @NotNull @Min(-1_000_000_000_000_000L) @Max(1_000_000_000_000_000L)
            Long amount,

            @NotNull @CurrencyCode String currency) {

        Money money() {
            return new Money(amount, currency);
        }
    }

    /// Which listings are meant; absent means any.
    record FilterField(
            @Nullable @Size(max = 5) Set<@NotNull ListingStatus> status,
            @Nullable ListingType type,
            @Nullable ListingPurpose purpose,
            @Nullable Long minPrice,
            @Nullable Long maxPrice) {

        ListListings.Filter filter() {
            Set<ListingStatus> statuses =
                    status == null || status.isEmpty() ? EnumSet.allOf(ListingStatus.class) : status;
            return new ListListings.Filter(statuses, type, purpose, null, minPrice, maxPrice, null, null);
        }
    }
}
