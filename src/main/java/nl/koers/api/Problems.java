package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.imports.NotUndoable;
import nl.koers.imports.Refusal;
import nl.koers.imports.RefusalWords;
import nl.koers.imports.UploadRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every error of the API as {@code application/problem+json}: type, title, status, detail and a code for programs, the
 * words in the language of {@code Accept-Language}. Never a stack trace.
 */
@Component
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> answer(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            return breakOff(e);
        }
        boolean notOurs = e instanceof AccessDeniedException
                || e instanceof AuthenticationException
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (notOurs) {
            throw e;
        }
        HttpHeaders headers = e instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        ProblemDetail problem = problem(e, Language.of(request));
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Half an answer has gone out: it must not end as if it were whole, unless nobody is there to read it. */
    private static @Nullable ResponseEntity<ProblemDetail> breakOff(Exception e) throws Exception {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return null;
            }
        }
        throw e;
    }

    /** For a path under {@code /api} that does not exist. */
    void writeNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemDetail problem = plain(HttpStatus.NOT_FOUND, "NOT_FOUND", Language.of(request));
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private ProblemDetail problem(Exception e, Locale language) {
        return switch (e) {
            case InvalidInput wrong ->
                fields(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_INPUT", wrong.errors(), language);
            case RefusedFile refused -> refusal(refused.refusal(), language);
            case UploadRefused refused -> uploadRefused(refused, language);
            case MalformedUpload broken ->
                plain(HttpStatus.BAD_REQUEST, "MALFORMED_UPLOAD", texts.get(language, broken.key()), language);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, language);
            case EditConflict conflict ->
                plain(HttpStatus.CONFLICT, "CONFLICT", texts.get(language, EditConflict.KEY), language);
            case NotUndoable done ->
                plain(HttpStatus.CONFLICT, "NOT_UNDOABLE", texts.get(language, done.key(), done.fileName()), language);
            case NoSuchElementException missing -> plain(HttpStatus.NOT_FOUND, "NOT_FOUND", language);
            case KnownParameters.BadParameter bad ->
                fields(HttpStatus.BAD_REQUEST, "BAD_PARAMETER", List.of(bad.error()), language);
            case MethodArgumentTypeMismatchException bad ->
                fields(HttpStatus.BAD_REQUEST, "BAD_PARAMETER", List.of(JsonFaults.parameter(bad)), language);
            case MissingServletRequestParameterException missing ->
                fields(
                        HttpStatus.BAD_REQUEST,
                        "BAD_PARAMETER",
                        List.of(new FieldError(missing.getParameterName(), "api.field.required", List.of())),
                        language);
            case ErrorResponse known -> framework(known.getStatusCode(), language);
            default -> broken(e, language);
        };
    }

    private ProblemDetail unreadable(HttpMessageNotReadableException e, Locale language) {
        FieldError field = JsonFaults.field(e.getCause());
        if (field != null) {
            return fields(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_INPUT", List.of(field), language);
        }
        JsonFaults.Place place = JsonFaults.place(e.getCause());
        ProblemDetail problem = place == null
                ? plain(HttpStatus.BAD_REQUEST, "MALFORMED_JSON", texts.get(language, "api.json.missing"), language)
                : plain(
                        HttpStatus.BAD_REQUEST,
                        "MALFORMED_JSON",
                        texts.get(language, "api.json.malformed", place.line(), place.column()),
                        language);
        if (place != null) {
            problem.setProperty("line", place.line());
            problem.setProperty("column", place.column());
        }
        return problem;
    }

    private ProblemDetail refusal(Refusal refusal, Locale language) {
        RefusalWords words = new RefusalWords(texts, language);
        ProblemDetail problem = plain(HttpStatus.UNPROCESSABLE_CONTENT, refusal.code(), words.of(refusal), language);
        problem.setTitle(texts.get(language, "api.problem.REFUSED"));
        problem.setProperty("file", refusal.fileName());
        problem.setProperty("line", refusal.line());
        problem.setProperty("column", refusal.column());
        problem.setProperty("value", refusal.value());
        problem.setProperty("choices", refusal.choices());
        problem.setProperty("parameter", ImportForm.settling(refusal.code()));
        problem.setProperty("errors", CellAnswer.of(refusal.errors(), refusal.fileName(), words));
        problem.setProperty("rejected", refusal.rejected());
        return problem;
    }

    private ProblemDetail uploadRefused(UploadRefused refused, Locale language) {
        HttpStatus status = switch (refused.reason()) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NO_SPACE -> HttpStatus.INSUFFICIENT_STORAGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case TOO_SLOW -> HttpStatus.REQUEST_TIMEOUT;
        };
        String detail = texts.get(language, refused.key(), refused.limitInWords());
        ProblemDetail problem = plain(status, refused.reason().name(), detail, language);
        problem.setProperty("limit", refused.limit());
        return problem;
    }

    private ProblemDetail fields(HttpStatus status, String code, List<FieldError> errors, Locale language) {
        List<FieldFault> faults = errors.stream()
                .map(error -> new FieldFault(
                        error.field(),
                        texts.get(language, error.key(), error.arguments().toArray())))
                .toList();
        FieldFault first = faults.getFirst();
        ProblemDetail problem = plain(status, code, first.field() + ": " + first.message(), language);
        problem.setProperty("errors", faults);
        return problem;
    }

    private ProblemDetail framework(HttpStatusCode status, Locale language) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String code = switch (known) {
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE, NOT_FOUND -> known.name();
            case TOO_MANY_REQUESTS -> "BUSY";
            case null, default -> status.is5xxServerError() ? "BROKEN" : "BAD_REQUEST";
        };
        return plain(status, code, language);
    }

    private ProblemDetail broken(Exception e, Locale language) {
        String incident = UUID.randomUUID().toString();
        LOG.error("API incident {}", incident, e);
        ProblemDetail problem = plain(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "BROKEN",
                texts.get(language, "api.problem.BROKEN.detail", incident),
                language);
        problem.setProperty("incident", incident);
        return problem;
    }

    private ProblemDetail plain(HttpStatusCode status, String code, Locale language) {
        return plain(status, code, null, language);
    }

    private ProblemDetail plain(HttpStatusCode status, String code, @Nullable String detail, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(
                URI.create("urn:koers:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(texts.get(language, "api.problem." + code));
        problem.setDetail(detail == null ? problem.getTitle() : detail);
        problem.setProperty("code", code);
        return problem;
    }

    /** One field that is wrong, in words. */
    record FieldFault(String field, String message) {}
}
