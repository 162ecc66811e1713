package io.doorstep.identity.choice.web;

import io.doorstep.identity.choice.ChangeChoices;
import io.doorstep.identity.choice.FindChoices;
import io.doorstep.kit.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Takes a browser at its word that says by `Sec-GPC: 1` that its person refuses sale and sharing.
@Component
class GlobalPrivacyControl implements HandlerInterceptor, WebMvcConfigurer {

    private static final String HEADER = "Sec-GPC";

    private final FindChoices findChoices;
    private final ChangeChoices changeChoices;

    GlobalPrivacyControl(FindChoices findChoices, ChangeChoices changeChoices) {
        this.findChoices = findChoices;
        this.changeChoices = changeChoices;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Caller caller = Caller.find();
        boolean refuses = "1".equals(request.getHeader(HEADER));
        if (refuses
                && caller != null
                && caller.kind() == Caller.Kind.USER
                && findChoices.get(caller.userId()).sharingRefusal() == null) {
            changeChoices.refuseSharing(caller.userId(), HEADER);
        }
        return true;
    }
}
