package cli

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
)

// simCommand runs the built-in Model Studio alone.
func simCommand(a *app) *cobra.Command {
	l := a.language
	var addr string
	var speed float64
	var faults []string
	c := &cobra.Command{
		Use: "sim", Short: msg.UsageSimShort(l), Args: a.noArgs,
		Long: paragraphs(msg.UsageSimLong(l), msg.UsageSimFaults(l), faultNames()),
		RunE: a.markFailures(func(cmd *cobra.Command) error {
			if speed <= 0 {
				return usageError{fmt.Errorf("--speed is %v, it must be above 0", speed)}
			}
			sim := simulator.New(simulator.Options{Now: time.Now, Speed: speed, Seed: seed()})
			if _, err := sim.EnableFaults(faults...); err != nil {
				return usageError{fmt.Errorf("--fault: %w\nfaults:\n%s", err, faultNames())}
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			return simulate(ctx, cmd, addr, speed, sim, faults)
		}),
	}
	c.Flags().StringVar(&addr, "addr", "127.0.0.1:8931", msg.UsageFlagAddr(l))
	c.Flags().Float64Var(&speed, "speed", 20, msg.UsageFlagSpeed(l))
	c.Flags().StringSliceVar(&faults, "fault", nil, msg.UsageFlagFault(l))
	return c
}

// faultNames lists the named faults, one a line.
func faultNames() string {
	var b strings.Builder
	for _, f := range simulator.NamedFaults() {
		name := f.Name
		if strings.HasSuffix(name, "=") {
			name += "CODE"
		}
		fmt.Fprintf(&b, "  %-19s %s\n", name, f.About)
	}
	return strings.TrimRight(b.String(), "\n")
}

func simulate(ctx context.Context, cmd *cobra.Command, addr string, speed float64, sim *simulator.Server, faults []string) error {
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("cannot listen: %w", err)
	}
	out := sanitizer{cmd.OutOrStdout()}
	host, warning := reach(ln.Addr())
	if warning != "" {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, warning)
	}
	fmt.Fprintf(out, "Model Studio, built in, %v times as fast. Any API key is good. ctrl+c ends it.\n", speed)
	if len(faults) > 0 {
		fmt.Fprintf(out, "Faults: %s\n", strings.Join(faults, ", "))
	}
	fmt.Fprintln(out)
	fmt.Fprintf(out, "  export DASHSCOPE_HTTP_BASE_URL=%s/api/v1\n  export DASHSCOPE_API_KEY=sk-anything\n\npictures:\n", host)
	for _, name := range simulator.SamplePictures() {
		fmt.Fprintf(out, "  %s/samples/%s\n", host, name)
	}
	fmt.Fprintln(out, "motions:")
	for _, t := range simulator.StartTemplates() {
		fmt.Fprintf(out, "  %s  %s, %.1f s\n", t.ID, t.Motion, t.Seconds)
	}
	return sim.Serve(ctx, ln)
}

// reach gives the address at which this machine reaches a listener, and a warning where others can reach it too.
func reach(at net.Addr) (host, warning string) {
	tcp, ok := at.(*net.TCPAddr)
	if !ok || tcp.IP.IsLoopback() {
		return "http://" + at.String(), ""
	}
	if !tcp.IP.IsUnspecified() {
		return "http://" + at.String(), "Warning: everybody who can reach " + tcp.IP.String() + " can use this service. --addr 127.0.0.1:" + strconv.Itoa(tcp.Port) + " keeps it on this machine."
	}
	local := "127.0.0.1"
	if v4, err := net.Dial("tcp", net.JoinHostPort(local, strconv.Itoa(tcp.Port))); err == nil {
		_ = v4.Close()
	} else {
		local = "::1"
	}
	return "http://" + net.JoinHostPort(local, strconv.Itoa(tcp.Port)),
		"Warning: it listens on every address of this machine, so everybody on its networks can use it. --addr 127.0.0.1:" + strconv.Itoa(tcp.Port) + " keeps it on this machine."
}
