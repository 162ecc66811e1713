package io.doorstep.tablekit.importing;

import io.doorstep.kit.web.Problems;
import io.doorstep.tablekit.importing.StartOutcome.Refused;
import io.doorstep.tablekit.importing.StartOutcome.Started;
import io.doorstep.tablekit.importing.UndoOutcome.Begun;
import io.doorstep.tablekit.importing.UndoOutcome.NoSuchImport;
import io.doorstep.tablekit.importing.UndoOutcome.NothingToUndo;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How whoever sends a file or takes one back is answered.
public final class ImportAnswers {

    private final JsonMapper json;

    ImportAnswers(JsonMapper json) {
        this.json = json;
    }

    /// How the file is to be read, as a form field or as a part of its own type, as clients differ.
    ///
    /// @param unsaid what counts when nothing is said
    public <T> T options(@Nullable Part part, Class<T> type, T unsaid) throws IOException {
        if (part == null || part.getSize() == 0) {
            return unsaid;
        }
        try (InputStream content = part.getInputStream()) {
            return json.readValue(content, type);
        } catch (JacksonException e) {
            throw Problems.badRequest(
                    "malformed_options", "The part `options` is not the JSON object that it should be.");
        }
    }

    public <P, D extends ImportDescription> ResponseEntity<D> answer(
            StartOutcome<P> outcome, Function<P, D> description) {
        return switch (outcome) {
            case Started<P>(var progress) -> accepted(description.apply(progress));
            case Refused<P>(var reason) -> throw Problems.unprocessable("unreadable_file", reason);
        };
    }

    public <P, D extends ImportDescription> ResponseEntity<D> answer(
            UndoOutcome<P> outcome, Function<P, D> description) {
        return switch (outcome) {
            case Begun<P>(var progress) -> accepted(description.apply(progress));
            case NoSuchImport<P>(var id) -> throw Problems.notFound("import", id);
            case NothingToUndo<P>(var status, var dryRun) ->
                throw Problems.conflict(
                        "nothing_to_undo", dryRun ? "A dry run changed nothing." : "The import is " + status + ".");
        };
    }

    private static <D extends ImportDescription> ResponseEntity<D> accepted(D description) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(description.href()))
                .body(description);
    }
}
