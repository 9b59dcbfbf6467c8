package vn.tdkt.platform;

import java.util.List;

/** Which requests under {@code /camunda/api} reach the web applications at all; whatever is not listed is refused. */
final class AllowedCalls {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    /** Closed for everybody, administrators too: each goes around a rule that the models rely on. */
    private static final List<Call> NOBODYS = Call.listed("""
            * /camunda/api/admin/setup/**
            * ENGINEtask/{}/bpmnError
            * ENGINEtask/{}/bpmnEscalation
            * ENGINEtask/{}/complete
            * ENGINEtask/{}/resolve
            * ENGINEexternal-task**
            POST ENGINEdeployment/**
            """.replace("ENGINE", ENGINE));

    private static final List<Call> ANYBODYS = Call.listed("""
            GET /camunda/api/admin/auth/user/default
            POST /camunda/api/admin/auth/user/default/login/{}
            POST /camunda/api/admin/auth/user/default/logout
            GET /camunda/api/tasklist/plugin/{}/static/**
            GET /camunda/api/cockpit/plugin/{}/static/**
            GET /camunda/api/admin/plugin/{}/static/**
            GET /camunda/api/tdkt/clock
            GET /camunda/api/engine/engine/
            GET /camunda/api/engine/engine
            """);

    /** What Tasklist asks for, seen by driving it. */
    private static final List<Call> STAFFS = Call.listed("""
            * /camunda/api/tdkt/**
            GET ENGINEfilter
            GET ENGINEfilter/count
            OPTIONS ENGINEfilter
            OPTIONS ENGINEfilter/{}
            GET ENGINEfilter/{}
            GET ENGINEfilter/{}/list
            GET ENGINEfilter/{}/count
            POST ENGINEfilter/{}/list
            POST ENGINEfilter/{}/count
            GET ENGINEtask
            GET ENGINEtask/count
            POST ENGINEtask
            POST ENGINEtask/count
            GET ENGINEtask/{}
            GET ENGINEtask/{}/form
            GET ENGINEtask/{}/deployed-form
            GET ENGINEtask/{}/form-variables
            GET ENGINEtask/{}/identity-links
            GET ENGINEtask/{}/comment
            POST ENGINEtask/{}/comment/create
            GET ENGINEtask/{}/attachment
            POST ENGINEtask/{}/claim
            POST ENGINEtask/{}/submit-form
            GET ENGINEprocess-definition
            GET ENGINEprocess-definition/{}
            GET ENGINEprocess-definition/{}/xml
            GET ENGINEcase-definition
            GET ENGINEhistory/user-operation
            GET ENGINEhistory/user-operation/count
            GET ENGINEhistory/task
            GET ENGINEidentity/groups
            GET ENGINEuser/{}/profile
            """.replace("ENGINE", ENGINE));

    /** What Cockpit asks for on its way to the board, of whoever has it for nothing else. */
    private static final List<Call> BOARDS = Call.listed("""
            GET ENGINEdecision-definition/count
            """.replace("ENGINE", ENGINE));

    /** What Cockpit asks for: the engine shows a person only what its rights allow. */
    private static final List<Call> COCKPITS = Call.listed("""
            GET /camunda/api/cockpit/**
            POST /camunda/api/cockpit/plugin/**
            GET ENGINE**
            OPTIONS ENGINE**
            POST ENGINEprocess-instance
            POST ENGINEprocess-instance/count
            POST ENGINEexecution
            POST ENGINEexecution/count
            POST ENGINEincident
            POST ENGINEincident/count
            POST ENGINEjob
            POST ENGINEjob/count
            POST ENGINEvariable-instance
            POST ENGINEvariable-instance/count
            POST ENGINEhistory/**
            """.replace("ENGINE", ENGINE));

    private AllowedCalls() {}

    static boolean closedForAll(String method, String path) {
        return in(NOBODYS, method, path);
    }

    static boolean open(String method, String path) {
        return in(ANYBODYS, method, path);
    }

    static boolean forStaff(String method, String path) {
        return in(STAFFS, method, path) || in(BOARDS, method, path);
    }

    static boolean forCockpit(String method, String path) {
        return in(COCKPITS, method, path);
    }

    private static boolean in(List<Call> calls, String method, String path) {
        return calls.stream().anyMatch(call -> call.is(method, path));
    }
}
