//go:build unix

package equilibrium

import (
	"syscall"
	"time"
)

// cpuTime is the processor time this process has used, which a loaded
// machine does not stretch as it does the clock.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
