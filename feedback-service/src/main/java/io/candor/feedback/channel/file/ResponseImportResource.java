package io.candor.feedback.channel.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.SurveyDefinition;
import io.candor.feedback.survey.Surveys;

/** Historic responses of other tools. */
@jakarta.ws.rs.Path("/api/feedback/v1/response-imports")
@Tag(name = "imports")
@At(Post.DESK)
public class ResponseImportResource {

    private final ResponseImport imports;
    private final Surveys surveys;
    private final ObjectMapper json;
    private final PostSettings settings;

    @Inject
    ResponseImportResource(ResponseImport imports, Surveys surveys, ObjectMapper json, PostSettings settings) {
        this.imports = imports;
        this.surveys = surveys;
        this.json = json;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUTHOR })
    @Operation(operationId = "importMappedResponses", summary = "Historic responses as CSV with a mapping")
    public ResponseImportReport importMapped(@QueryParam("survey") @Nullable String survey,
            @RestForm("file") @Nullable FileUpload file, @RestForm("mapping") @Nullable String mapping) throws IOException {
        String id = surveyId(survey);
        if (file == null) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "A part is missing.",
                    List.of(Fault.at("file", null, "the multipart form needs a part 'file'")));
        }
        if (mapping == null) {
            return importGlint(id, file.uploadedFile());
        }
        ResponseMapping read = ResponseMapping.read(json, mapping);
        byte[] digest = digest(id, mapping, file.uploadedFile());
        try (InputStream in = Files.newInputStream(file.uploadedFile());
                HistoricFile csv = new MappedCsv(in, read, history(id))) {
            refuseSyntheticHere(csv.origin());
            return imports.run(id, csv, digest);
        }
    }

    @POST
    @Consumes({ "text/csv", MediaType.APPLICATION_OCTET_STREAM })
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUTHOR })
    @Operation(operationId = "importGlintResponses", summary = "A Viva Glint export, as it is")
    public ResponseImportReport importRaw(@QueryParam("survey") @Nullable String survey, InputStream body)
            throws IOException {
        String id = surveyId(survey);
        Path spooled = Files.createTempFile("responses", ".csv");
        try {
            Files.copy(body, spooled, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return importGlint(id, spooled);
        } finally {
            Files.delete(spooled);
        }
    }

    private ResponseImportReport importGlint(String survey, Path file) throws IOException {
        byte[] digest = digest(survey, "", file);
        try (InputStream in = Files.newInputStream(file); HistoricFile glint = new VivaGlintExport(in)) {
            refuseSyntheticHere(glint.origin());
            return imports.run(survey, glint, digest);
        }
    }

    /** The survey's own questions, or for a survey unknown here: tool, use case, rating and comment. */
    private SurveyDefinition history(String surveyId) {
        Optional<Surveys.SurveyVersion> known = surveys.newest(surveyId);
        if (known.isPresent()) {
            return known.get().definition().asHistory();
        }
        ObjectNode survey = JsonNodeFactory.instance.objectNode();
        var elements = survey.putArray("pages").addObject().putArray("elements");
        elements.addObject().put("type", "dropdown").put("name", "tool").putObject("choicesByUrl");
        elements.addObject().put("type", "dropdown").put("name", "useCase").putObject("choicesByUrl");
        elements.addObject().put("type", "text").put("inputType", "number").put("name", "rating");
        elements.addObject().put("type", "comment").put("name", "comment").put("maxLength", 20_000)
                .put("candorConsent", "quote");
        elements.addObject().put("type", "radiogroup").put("name", "quote").putArray("choices")
                .add(SurveyDefinition.MAY_BE_QUOTED).add("count-only");
        return SurveyDefinition.of(survey);
    }

    private void refuseSyntheticHere(Origin origin) {
        if ((origin == Origin.SYNTHETIC) != settings.demo()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, settings.demo()
                    ? "This installation holds a synthetic company; real responses do not belong here."
                    : "Synthetic responses belong in a demonstration.",
                    List.of(Fault.at("mapping/defaults/origin", origin.word(), "does not fit this installation")));
        }
    }

    private static String surveyId(@Nullable String survey) {
        if (survey == null || !survey.matches("[a-z0-9][a-z0-9-]{0,47}")) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "The survey is not named.", List.of(Fault.at("survey",
                    survey, "needs 1 to 48 lower-case letters, digits and hyphens, for example ai-at-work")));
        }
        return survey;
    }

    private static byte[] digest(String survey, String mapping, Path file) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((survey + "\n" + mapping + "\n").getBytes(StandardCharsets.UTF_8));
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
