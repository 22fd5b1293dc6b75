package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// release is the version of the program; the build may set it with -ldflags.
var release = "0.1.0"

type versionCmd struct {
	JSON bool `help:"Print {version, revision, go, platform}."`
}

func (c *versionCmd) Help() string {
	return `Examples:
  servanda version`
}

func (c *versionCmd) Run(s *session) error {
	revision := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, x := range info.Settings {
			if x.Key == "vcs.revision" {
				revision = x.Value
			}
		}
	}
	platform := runtime.GOOS + "/" + runtime.GOARCH
	if c.JSON {
		return writeJSON(s.out, map[string]string{"version": release, "revision": revision, "go": runtime.Version(), "platform": platform})
	}
	fmt.Fprintf(s.out, "servanda %s (revision %s, %s, %s)\n", release, revision, runtime.Version(), platform)
	return nil
}
