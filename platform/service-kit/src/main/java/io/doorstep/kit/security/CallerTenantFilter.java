package io.doorstep.kit.security;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds the tenant of the verified token for the length of the request.
final class CallerTenantFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.find();
        if (caller == null) {
            chain.doFilter(request, response);
            return;
        }
        try (var _ = MDC.putCloseable(LogKeys.TENANT, caller.tenantId().toString());
                var _ = MDC.putCloseable(LogKeys.USER, caller.subject())) {
            Tenancy.callAsThrowing(caller.tenantId(), () -> goOn(request, response, chain));
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable Void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        chain.doFilter(request, response);
        return null;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
