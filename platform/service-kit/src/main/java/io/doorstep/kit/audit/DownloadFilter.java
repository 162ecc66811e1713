package io.doorstep.kit.audit;

import io.doorstep.kit.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;

/// Records each file that an operation hands out, whichever operation it is, before its first byte leaves.
final class DownloadFilter extends OncePerRequestFilter {

    private final Audit audit;
    private final TransactionOperations transaction;

    DownloadFilter(Audit audit, TransactionOperations transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Tenancy.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WatchedResponse(response, name -> record(Download.of(request, name))));
    }

    private void record(Download download) {
        transaction.executeWithoutResult(
                _ -> audit.record("download", "File", download.objectId(), download.details()));
    }
}
