package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// koreaPage writes the brief of korea-us-2025 with its effects, once for all tests
// of it: it takes seconds.
var koreaPage = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "brief")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "korea.html")
	var out, errs bytes.Buffer
	if code := run([]string{"brief", "korea-us-2025", "--as-of", "2026-11-23", "--known", "2026-11-23", "--elasticities", "FGO", "-o", name}, strings.NewReader(""), &out, &errs); code != 0 {
		return nil, fmt.Errorf("servanda brief: exit %d\n%s", code, errs.String())
	}
	return os.ReadFile(name)
})

func koreaBrief(t *testing.T) []byte {
	t.Helper()
	page, err := koreaPage()
	if err != nil {
		t.Fatal(err)
	}
	return page
}

// The brief of the dossier that ships: small enough to send, complete, and nothing
// in it that asks for anything.
func TestBriefOfKorea(t *testing.T) {
	page := koreaBrief(t)
	if len(page) >= 2_000_000 {
		t.Errorf("the page has %d bytes", len(page))
	}
	if bytes.Contains(page, []byte("<script")) {
		t.Error("the page has a script")
	}
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	ids := map[string]bool{}
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			text.WriteString(n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "id" {
				ids[a.Val] = true
			}
			if a.Key == "src" || a.Key == "srcset" || a.Key == "poster" || a.Key == "data" {
				t.Errorf("the page has <%s %s=%q>", n.Data, a.Key, a.Val)
			}
			if strings.HasSuffix(a.Key, "href") && strings.Contains(a.Val, "http") && n.Data != "a" {
				t.Errorf("the page has <%s %s=%q>", n.Data, a.Key, a.Val)
			}
		}
		// A link out of the page stands in the list of sources.
		if n.Type == html.ElementNode && n.Data == "a" {
			for _, a := range n.Attr {
				if a.Key != "href" || !strings.HasPrefix(a.Val, "http") {
					continue
				}
				at := n
				for at != nil && !(at.Type == html.ElementNode && at.Data == "section") {
					at = at.Parent
				}
				if at == nil || !slices.Contains(at.Attr, html.Attribute{Key: "id", Val: "sources"}) {
					t.Errorf("a link to %s stands outside the sources", a.Val)
				}
			}
		}
	}
	for _, id := range []string{"rates", "goods", "effects", "what-if", "method", "chart-rates", "chart-effects", "chart-map"} {
		if !ids[id] {
			t.Errorf("nothing on the page has the id %s", id)
		}
	}
	said := strings.Join(strings.Fields(text.String()), " ")
	for _, want := range []string{
		// the scenarios of the dossier: the first is the effect, the others the what-ifs
		"Korean cars at 15 %, not 25 %",
		"The law since the eve of the car deal",
		"The 25 % announced on 26 January 2026, enacted",
		"Cars of Korea at 25 % again, under the law of the day",
		"The end of the Section 122 surcharge",
		"A car of 1.5 to 3 litres under KORUS: 15 % on 23 November 2026",
		"Apart from the tariffs: Korea's strategic investment in the United States, cash",
		"Input: what-if january-25", "Input: dossier us-tariffs", "Input: world apec-2022",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	for _, bad := range []string{"Not answered", "not answered", "NaN", "%!"} {
		if i := strings.Index(said, bad); i >= 0 {
			t.Errorf("the page says %q: %s", bad, said[max(0, i-100):min(len(said), i+200)])
		}
	}
}

// chromium gives the path of the browser, or skips the test loudly.
func chromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "/usr/bin/chromium"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
		t.Fatal("the browser is required and not installed: install chromium")
	}
	t.Skip("SKIPPED, NOT CHECKED IN A BROWSER: chromium is not installed")
	return ""
}

// A listener stands where a browser looks for its proxy, notes who is asked for, and
// answers nothing.
type listener struct {
	net.Listener
	mu    sync.Mutex
	asked map[string]bool // hosts
	wait  sync.WaitGroup
}

func listen(t *testing.T) *listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	x := &listener{Listener: l, asked: map[string]bool{}}
	x.wait.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			x.wait.Go(func() {
				defer c.Close()
				_ = c.SetDeadline(time.Now().Add(5 * time.Second))
				line, _ := bufio.NewReader(c).ReadString('\n') // GET http://host/… or CONNECT host:443
				host := "a connection without a word"
				if words := strings.Fields(line); len(words) > 1 {
					host = strings.TrimPrefix(strings.TrimPrefix(words[1], "http://"), "https://")
					host, _, _ = strings.Cut(host, "/")
					host, _, _ = strings.Cut(host, ":")
				}
				x.mu.Lock()
				x.asked[host] = true
				x.mu.Unlock()
			})
		}
	})
	return x
}

// hosts ends the listening and gives those asked for.
func (l *listener) hosts() []string {
	l.Close()
	l.wait.Wait()
	var out []string
	for h := range l.asked {
		out = append(out, h)
	}
	slices.Sort(out)
	return out
}

// browse opens a file in a headless browser whose every request goes to a listener,
// and gives the document after it was loaded, and the hosts asked for.
func browse(t *testing.T, browser, name string, flags ...string) (dom string, hosts []string) {
	t.Helper()
	profile, err := os.MkdirTemp("", "profile")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(profile)
	l := listen(t)
	ctx, stop := context.WithTimeout(context.Background(), 90*time.Second)
	defer stop()
	args := append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--disable-extensions", "--disable-default-apps", "--hide-scrollbars", "--run-all-compositor-stages-before-draw", "--virtual-time-budget=2000",
		"--user-data-dir=" + profile, "--proxy-server=" + l.Addr().String()}, flags...)
	c := exec.CommandContext(ctx, browser, append(args, "--dump-dom", "file://"+filepath.ToSlash(name))...)
	c.WaitDelay = 10 * time.Second
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	hosts = l.hosts()
	if err != nil {
		t.Fatalf("%s: %v\n%s", browser, err, errs.String())
	}
	return string(out), hosts
}

// ofBrowser are hosts that the browser itself asks for, whatever the page; the
// listener keeps it from reaching them.
var ofBrowser = []string{"clients2.google.com", "update.googleapis.com", "accounts.google.com", "optimizationguide-pa.googleapis.com", "content-autofill.googleapis.com", "edgedl.me.gvt1.com"}

// In a browser the page asks for nothing, and fits a telephone and a desk, with its
// folds closed and open.
func TestBriefInABrowser(t *testing.T) {
	browser := chromium(t)
	page := koreaBrief(t)
	dir := t.TempDir()
	write := func(name, text string) string {
		full := filepath.Join(dir, name)
		if err := os.WriteFile(full, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return full
	}
	ofPage := func(hosts []string) []string {
		return slices.DeleteFunc(hosts, func(h string) bool { return slices.Contains(ofBrowser, h) })
	}

	// First that this test can fail: what a page asks for is seen, be it by http or https.
	_, hosts := browse(t, browser, write("control.html", `<!doctype html><title>x</title><link rel="stylesheet" href="https://style.invalid/a.css"><img src="http://picture.invalid/a.png">`))
	for _, want := range []string{"style.invalid", "picture.invalid"} {
		if !slices.Contains(hosts, want) {
			t.Fatalf("a page that asks for %s is seen to ask for %v", want, hosts)
		}
	}

	dom, hosts := browse(t, browser, write("korea.html", string(page)))
	if asked := ofPage(hosts); len(asked) > 0 {
		t.Errorf("the page asks for %v", asked)
	}
	if !strings.Contains(dom, `id="chart-map"`) || !strings.Contains(dom, "</html>") {
		t.Errorf("the browser shows a page of %d bytes without the map", len(dom))
	}

	// A window is at least 500 pixels wide, a frame is not. The copy in it measures itself.
	const measure = `<script>
const root = document.documentElement, said = [];
for (const folds of ["closed", "open"]) {
	if (folds === "open") for (const d of document.querySelectorAll("details")) d.open = true;
	const over = [];
	for (const e of document.querySelectorAll("main *")) {
		const r = e.getBoundingClientRect();
		if (r.width > 0 && r.right > innerWidth + 0.5 && !e.closest("thead, svg")) over.push([Math.round(r.right), e.tagName, (e.closest("section") || {}).id, e.textContent.trim().slice(0, 60)].join(" "));
	}
	const seen = [...document.querySelectorAll("figure")].map(f => [...f.querySelectorAll("svg")].filter(s => s.getBoundingClientRect().width > 0).length);
	said.push({folds, inner: innerWidth, scroll: root.scrollWidth, height: root.scrollHeight, over: over.slice(0, 5), figures: seen.length, pictures: seen.filter(n => n === 1).length});
}
parent.postMessage(JSON.stringify(said), "*");
</script>`
	write("copy.html", string(page)+measure)
	frames := `<!doctype html><title>frames</title><body><script>
addEventListener("message", e => { const p = document.createElement("p"); p.className = "said"; p.textContent = e.data; document.body.append(p); });
</script>`
	widths := []int{390, 1280}
	for _, w := range widths {
		frames += fmt.Sprintf(`<iframe src="copy.html" width="%d" height="800" style="border:0"></iframe>`, w)
	}
	dom, hosts = browse(t, browser, write("frames.html", frames), "--window-size=1700,900")
	if asked := ofPage(hosts); len(asked) > 0 {
		t.Errorf("in frames the page asks for %v", asked)
	}
	root, err := html.Parse(strings.NewReader(dom))
	if err != nil {
		t.Fatal(err)
	}
	heights := map[int]int{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "p" || !slices.Contains(n.Attr, html.Attribute{Key: "class", Val: "said"}) {
			continue
		}
		var all []struct {
			Folds                                    string
			Inner, Scroll, Height, Figures, Pictures int
			Over                                     []string
		}
		if err := json.Unmarshal([]byte(n.FirstChild.Data), &all); err != nil {
			t.Fatal(err)
		}
		if len(all) != 2 {
			t.Fatalf("the copy says %s", n.FirstChild.Data)
		}
		for _, x := range all {
			if x.Scroll > x.Inner || len(x.Over) > 0 {
				t.Errorf("at %d pixels, folds %s, the page is %d wide; too wide are %q", x.Inner, x.Folds, x.Scroll, x.Over)
			}
			if x.Figures < 8 || x.Pictures != x.Figures {
				t.Errorf("at %d pixels, folds %s, %d of %d figures show one picture", x.Inner, x.Folds, x.Pictures, x.Figures)
			}
		}
		if all[1].Height <= all[0].Height {
			t.Errorf("at %d pixels the page is %d high with its folds open, %d with them closed", all[0].Inner, all[1].Height, all[0].Height)
		}
		heights[all[0].Inner] = all[0].Height
	}
	for _, w := range widths {
		if heights[w] == 0 {
			t.Errorf("the page was not measured at %d pixels: %v", w, heights)
		}
	}
}
