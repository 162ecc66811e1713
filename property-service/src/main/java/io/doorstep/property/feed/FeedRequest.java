package io.doorstep.property.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A feed as a client writes it.
///
/// @param name by which its mapping is found, such as `nwmls`
/// @param resource where its properties are, such as `https://api.mls.example/odata/Property`
/// @param secret the token, or the client's secret; the one that is there stays when absent
/// @param filter in OData's words, which records are meant; all when absent
/// @param pageSize records in one answer, 200 when absent
/// @param pauseMinutes between two runs, 15 when absent
record FeedRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}", message = "must be small letters, digits and hyphens")
        String name,

        @NotNull
        @Size(max = 1000)
        @Pattern(regexp = "https?://[^\\s?#]+", message = "must be a web address without ? or #")
        String resource,

        @NotNull FeedAccess access,

        @Nullable @Pattern(regexp = "[!-~]{1,2000}", message = "must be printable, without spaces")
        String secret,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
        String tokenUrl,

        @Nullable @Size(max = 200) String clientId,
        @Nullable @Size(max = 200) String scope,
        @Nullable @Size(min = 1, max = 1000) String filter,
        @Nullable @Min(1) @Max(1000) Integer pageSize,
        @Nullable @Min(1) @Max(10_080) Integer pauseMinutes,
        @Nullable Boolean paused) {

    FeedDraft draft() {
        return new FeedDraft(
                name,
                URI.create(resource),
                access,
                secret,
                tokenUrl == null ? null : URI.create(tokenUrl),
                clientId,
                scope,
                filter,
                Objects.requireNonNullElse(pageSize, 200),
                Objects.requireNonNullElse(pauseMinutes, 15),
                Boolean.TRUE.equals(paused));
    }

    @Override
    public String toString() {
        return "FeedRequest " + name;
    }
}
