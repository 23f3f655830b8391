package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "wlan0, false",
        "Intel(R) Wi-Fi 6 AX200 160MHz, false",
        "Microsoft Wi-Fi Direct Virtual Adapter, false",
        "Microsoft Hyper-V Network Adapter, false",
        "docker0, true",
        "vEthernet (WSL), true",
        "Hyper-V Virtual Ethernet Adapter, true",
        "VirtualBox Host-Only Ethernet Adapter, true",
        "VMware Virtual Ethernet Adapter for VMnet8, true",
        "TAP-Windows Adapter V9, true",
        "WireGuard Tunnel, true",
    })
    void networks_of_programs_are_known_by_name(String name, boolean isOfPrograms) {
        assertThat(NetworkAddress.isOfPrograms(name)).isEqualTo(isOfPrograms);
    }
}
