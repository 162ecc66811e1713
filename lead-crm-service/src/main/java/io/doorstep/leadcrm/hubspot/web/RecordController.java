package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.hubspot.ListRecords;
import io.doorstep.leadcrm.hubspot.ManageConnection;
import io.doorstep.leadcrm.hubspot.RecordStatus;
import io.doorstep.leadcrm.hubspot.RetryRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/crm-connections/{id}")
class RecordController {

    private final ManageConnection manageConnection;
    private final ListRecords listRecords;
    private final RetryRecord retryRecord;

    RecordController(ManageConnection manageConnection, ListRecords listRecords, RetryRecord retryRecord) {
        this.manageConnection = manageConnection;
        this.listRecords = listRecords;
        this.retryRecord = retryRecord;
    }

    @GetMapping("/records")
    @RequiresPermission("crm:read")
    Page<RecordResponse> crmRecords(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RecordStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        mustExist(id);
        return listRecords.records(status, cursor, Limits.of(limit)).map(RecordResponse::of);
    }

    @PostMapping("/records/{recordId}/retry")
    @RequiresPermission("crm:write")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retryCrmRecord(@PathVariable UUID id, @PathVariable UUID recordId) {
        mustExist(id);
        if (!retryRecord.retry(recordId)) {
            throw Problems.notFound("record", recordId);
        }
    }

    @GetMapping("/conflicts")
    @RequiresPermission("crm:read")
    Page<ConflictResponse> crmConflicts(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        mustExist(id);
        return listRecords.conflicts(cursor, Limits.of(limit)).map(ConflictResponse::of);
    }

    private void mustExist(UUID id) {
        if (manageConnection.find(id).isEmpty()) {
            throw Problems.notFound("connection", id);
        }
    }
}
