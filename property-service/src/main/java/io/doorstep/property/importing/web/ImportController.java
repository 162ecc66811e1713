package io.doorstep.property.importing.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.importing.ImportId;
import io.doorstep.property.importing.ImportProgress;
import io.doorstep.property.importing.ImportReader;
import io.doorstep.property.importing.StartImport;
import io.doorstep.property.importing.StartOutcome.Refused;
import io.doorstep.property.importing.StartOutcome.Started;
import io.doorstep.tablekit.importing.RejectPages;
import io.doorstep.tablekit.importing.RejectResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/properties/imports")
class ImportController {

    private final StartImport startImport;
    private final ImportReader reader;
    private final RejectPages rejectPages;
    private final JsonMapper json;

    ImportController(StartImport startImport, ImportReader reader, RejectPages rejectPages, JsonMapper json) {
        this.startImport = startImport;
        this.reader = reader;
        this.rejectPages = rejectPages;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresPermission("property:import")
    ResponseEntity<ImportResponse> start(
            @RequestPart("file") MultipartFile file,
            @RequestPart(name = "options", required = false) @Nullable Part options)
            throws IOException {
        ImportOptionsRequest wanted = read(options);
        if (wanted.key() != null && !wanted.key().equals("reference")) {
            throw Problems.unprocessable(
                    "unknown_key", "Listings are recognised by their reference; key is " + wanted.key() + ".");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        try (InputStream content = file.getInputStream()) {
            return switch (startImport.start(name, content, wanted.options())) {
                case Started(var progress) -> accepted(ImportResponse.of(progress));
                case Refused(var reason) ->
                    ResponseEntity.of(Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable_file", reason))
                            .build();
            };
        }
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:import")
    ImportResponse get(@PathVariable UUID id) {
        return ImportResponse.of(progress(id));
    }

    @GetMapping("/{id}/rejects")
    @RequiresPermission("property:import")
    Page<RejectResponse> listRejects(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ImportId importId = progress(id).id();
        return rejectPages.page(
                (line, position, size) -> reader.listRejects(importId, line, position, size), limit, cursor);
    }

    private ImportProgress progress(UUID id) {
        return reader.find(new ImportId(id)).orElseThrow(() -> Problems.notFound("import", id));
    }

    /// As a form field or as a part of its own type, as clients differ.
    private ImportOptionsRequest read(@Nullable Part options) throws IOException {
        if (options == null || options.getSize() == 0) {
            return ImportOptionsRequest.NONE;
        }
        try (InputStream content = options.getInputStream()) {
            return json.readValue(content, ImportOptionsRequest.class);
        } catch (JacksonException e) {
            throw Problems.badRequest(
                    "malformed_options", "The part `options` is not the JSON object that it should be.");
        }
    }

    private static ResponseEntity<ImportResponse> accepted(ImportResponse answer) {
        return ResponseEntity.accepted().location(URI.create(answer.href())).body(answer);
    }
}
