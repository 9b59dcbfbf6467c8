package vn.tdkt.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Our own endpoints answer nobody but people who are logged in: the engine's filters let anonymous calls pass. */
@Component
class StaffEndpoints implements WebMvcConfigurer, HandlerInterceptor {

    static final String PATH = "/camunda/api/tdkt/";

    private final ObjectProvider<CurrentPerson> currentPerson;

    StaffEndpoints(ObjectProvider<CurrentPerson> currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // The pages of the web applications ask for the clock before anybody has logged in.
        registry.addInterceptor(this).addPathPatterns(PATH + "**").excludePathPatterns(PATH + "clock");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        currentPerson.getObject().mustBeLoggedIn();
        return true;
    }
}
