package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"github.com/servanda/servanda/dossiers"
)

type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

func (c *completionCmd) Help() string {
	return `Prints a script that completes verbs, flags and the names of dossiers.

Examples:
  servanda completion bash > ~/.local/share/bash-completion/completions/servanda
  servanda completion zsh > "${fpath[1]}/_servanda"
  servanda completion fish > ~/.config/fish/completions/servanda.fish`
}

func (c *completionCmd) Run(s *session, app *kong.Kong) error {
	type verb struct {
		name, help string
		flags      []string
	}
	var list []verb
	for _, n := range app.Model.Children {
		if n.Hidden {
			continue
		}
		v := verb{name: n.Name, help: strings.TrimSuffix(n.Help, ".")}
		for _, f := range n.Flags {
			if !f.Hidden {
				v.flags = append(v.flags, "--"+f.Name)
			}
		}
		list = append(list, v)
	}
	names := make([]string, len(list))
	for i, v := range list {
		names[i] = v.name
	}
	shipped := strings.Join(dossiers.Names(), " ")
	switch c.Shell {
	case "bash", "zsh":
		if c.Shell == "zsh" {
			fmt.Fprint(s.out, "#compdef servanda\nautoload -U +X bashcompinit && bashcompinit\n")
		}
		fmt.Fprint(s.out, "_servanda() {\n  local word=\"${COMP_WORDS[COMP_CWORD]}\" words=\"\"\n")
		fmt.Fprintf(s.out, "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    words=%q\n  else\n    case \"${COMP_WORDS[1]}\" in\n", strings.Join(names, " "))
		for _, v := range list {
			fmt.Fprintf(s.out, "      %s) words=%q ;;\n", v.name, strings.Join(append(v.flags, shipped), " "))
		}
		fmt.Fprint(s.out, "    esac\n  fi\n  COMPREPLY=( $(compgen -W \"$words\" -- \"$word\") $(compgen -f -- \"$word\") )\n}\ncomplete -o filenames -F _servanda servanda\n")
	case "fish":
		for _, v := range list {
			fmt.Fprintf(s.out, "complete -c servanda -n __fish_use_subcommand -a %s -d %q\n", v.name, v.help)
			for _, f := range v.flags {
				fmt.Fprintf(s.out, "complete -c servanda -n '__fish_seen_subcommand_from %s' -l %s\n", v.name, strings.TrimPrefix(f, "--"))
			}
		}
		fmt.Fprintf(s.out, "complete -c servanda -n 'not __fish_use_subcommand' -a %q\n", shipped)
	}
	return nil
}
