package io.doorstep.property.importing.web;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.importing.ImportReader;
import io.doorstep.property.importing.StartImport;
import io.doorstep.property.importing.UndoImport;
import io.doorstep.tablekit.importing.ImportAnswers;
import io.doorstep.tablekit.importing.ImportId;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

@RestController
@RequestMapping(ImportController.PATH)
class ImportController {

    static final String PATH = "/api/v1/properties/imports";

    private static final String SORT = "-startedAt";

    private final StartImport startImport;
    private final UndoImport undoImport;
    private final ImportReader reader;
    private final Cursors cursors;
    private final ImportAnswers answers;

    ImportController(
            StartImport startImport,
            UndoImport undoImport,
            ImportReader reader,
            Cursors cursors,
            ImportAnswers answers) {
        this.startImport = startImport;
        this.undoImport = undoImport;
        this.reader = reader;
        this.cursors = cursors;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresPermission("property:import")
    ResponseEntity<ImportResponse> start(
            @RequestPart("file") MultipartFile file,
            @RequestPart(name = "options", required = false) @Nullable Part options)
            throws IOException {
        ImportOptionsRequest wanted = answers.options(options, ImportOptionsRequest.class, ImportOptionsRequest.NONE);
        if (wanted.key() != null && !wanted.key().equals("reference")) {
            throw Problems.unprocessable(
                    "unknown_key", "Listings are recognised by their reference; key is " + wanted.key() + ".");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        try (InputStream content = file.getInputStream()) {
            return answers.answer(startImport.start(name, content, wanted.options()), ImportResponse::of);
        }
    }

    @GetMapping
    @RequiresPermission("property:import")
    Page<ImportResponse> listImports(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        int size = Limits.of(limit);
        return Page.cut(
                        reader.list(before, size + 1),
                        size,
                        last -> cursors.encode(SORT, last.id().value()))
                .map(ImportResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:import")
    ImportResponse get(@PathVariable UUID id) {
        return reader.find(new ImportId(id)).map(ImportResponse::of).orElseThrow(() -> Problems.notFound("import", id));
    }

    /// Takes away the listings that the import made and makes those that it changed what they were, except those that
    /// somebody has changed since.
    @PostMapping("/{id}/undo")
    @RequiresPermission("property:import")
    ResponseEntity<ImportResponse> undoImport(@PathVariable UUID id) {
        return answers.answer(undoImport.undo(new ImportId(id)), ImportResponse::of);
    }
}
