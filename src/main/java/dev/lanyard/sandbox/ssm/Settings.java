package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.agent.DefaultHostManagement;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.RegionState.SettingChangeState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.GetServiceSettingRequest;
import software.amazon.awssdk.services.ssm.model.GetServiceSettingResponse;
import software.amazon.awssdk.services.ssm.model.ResetServiceSettingRequest;
import software.amazon.awssdk.services.ssm.model.ResetServiceSettingResponse;
import software.amazon.awssdk.services.ssm.model.ServiceSetting;
import software.amazon.awssdk.services.ssm.model.UpdateServiceSettingRequest;
import software.amazon.awssdk.services.ssm.model.UpdateServiceSettingResponse;

/**
 * Shows and changes service settings; those whose default AWS documents, and no others.
 *
 * <p>Values are those of the API model's documentation of UpdateServiceSetting.
 */
public final class Settings {

    private static final Map<String, Kind> KINDS = Map.of(
            DefaultHostManagement.SETTING,
            new Kind(DefaultHostManagement.OFF, List.of()),
            "/ssm/managed-instance/activation-tier",
            new Kind("standard", List.of("standard", "advanced")),
            "/ssm/parameter-store/default-parameter-tier",
            new Kind("Standard", List.of("Standard", "Advanced", "Intelligent-Tiering")),
            "/ssm/parameter-store/high-throughput-enabled",
            new Kind("false", List.of("true", "false")));

    private final Call call;

    /** Answers one call. */
    public Settings(Call call) {
        this.call = call;
    }

    /** Shows a setting, whether it was changed or not. */
    public GetServiceSettingResponse getServiceSetting(GetServiceSettingRequest request) {
        return GetServiceSettingResponse.builder()
                .serviceSetting(shown(idOf(request.settingId())))
                .build();
    }

    /** Sets a setting to a value of one's own. */
    public UpdateServiceSettingResponse updateServiceSetting(UpdateServiceSettingRequest request) {
        String id = idOf(request.settingId());
        List<String> values = kind(id).values();
        if (!values.isEmpty() && !values.contains(request.settingValue())) {
            throw new Fault(
                    "ValidationException", 400, "The value of " + id + " must be one of " + String.join(", ", values));
        }
        call.here().serviceSettings.put(id, request.settingValue());
        call.here().settingChanges.put(id, change());
        return UpdateServiceSettingResponse.builder().build();
    }

    /** Sets a setting back to what it was in a new account. */
    public ResetServiceSettingResponse resetServiceSetting(ResetServiceSettingRequest request) {
        String id = idOf(request.settingId());
        Kind _ = kind(id);
        call.here().serviceSettings.remove(id);
        call.here().settingChanges.put(id, change());
        return ResetServiceSettingResponse.builder().serviceSetting(shown(id)).build();
    }

    private SettingChangeState change() {
        SettingChangeState change = new SettingChangeState();
        change.time = call.now();
        change.user = call.caller().arn();
        return change;
    }

    private ServiceSetting shown(String id) {
        Optional<String> own =
                Optional.ofNullable(call.hereAsRead().serviceSettings.get(id));
        Optional<SettingChangeState> change =
                Optional.ofNullable(call.hereAsRead().settingChanges.get(id));
        return ServiceSetting.builder()
                .settingId(id)
                .settingValue(own.orElse(kind(id).usual()))
                .lastModifiedDate(change.map(last -> last.time).orElse(null))
                .lastModifiedUser(change.map(last -> last.user).orElse("System"))
                .arn(prefix() + id)
                .status(own.isPresent() ? "Customized" : "Default")
                .build();
    }

    private static Kind kind(String id) {
        return Optional.ofNullable(KINDS.get(id))
                .orElseThrow(() -> new Fault(
                        "ServiceSettingNotFound",
                        400,
                        "The specified service setting wasn't found. Either the service name or the setting hasn't"
                                + " been provisioned by the Amazon Web Services service team."));
    }

    /** A setting may be named by its ARN, as AWS's own pages do. */
    private String idOf(String given) {
        return given.startsWith(prefix()) ? given.substring(prefix().length()) : given;
    }

    private String prefix() {
        return "arn:aws:ssm:" + call.region() + ":" + call.account().id + ":servicesetting";
    }

    /** What a setting is in a new account, and what it can be; anything where no values are listed. */
    private record Kind(String usual, List<String> values) {}
}
