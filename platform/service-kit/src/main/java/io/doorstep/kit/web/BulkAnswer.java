package io.doorstep.kit.web;

import java.util.List;

/// What became of each item of a bulk request, in the request's order.
public record BulkAnswer(List<BulkItem> items, int succeeded, int failed) {

    public static BulkAnswer of(List<BulkItem> items) {
        int failed = (int) items.stream().filter(item -> item.status() >= 400).count();
        return new BulkAnswer(items, items.size() - failed, failed);
    }
}
