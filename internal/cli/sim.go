package cli

import (
	"context"
	"errors"
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
		Use: "sim", Short: msg.UsageSimShort(l), Args: a.usage.noArgs,
		Long: paragraphs(msg.UsageSimLong(l), msg.UsageSimFaults(l), faultList(l, usualWidth)),
		RunE: a.markFailures(func(cmd *cobra.Command) error {
			if speed <= 0 {
				return wrongUse(msg.CliMustBePositive(a.language, "--speed", number(speed)))
			}
			sim := simulator.New(simulator.Options{Now: time.Now, Speed: speed, Seed: seed()})
			if _, err := sim.EnableFaults(faults...); err != nil {
				return a.usage.faultError(err)
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			return simulate(ctx, a.language, cmd, addr, speed, sim, faults)
		}),
	}
	c.Flags().StringVar(&addr, "addr", "127.0.0.1:8931", msg.UsageFlagAddr(l))
	c.Flags().Float64Var(&speed, "speed", 20, msg.UsageFlagSpeed(l))
	c.Flags().StringSliceVar(&faults, "fault", nil, msg.UsageFlagFault(l))
	return c
}

func simulate(ctx context.Context, l msg.Language, cmd *cobra.Command, addr string, speed float64, sim *simulator.Server, faults []string) error {
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		return errors.New(msg.CliCantListen(l, addr, err.Error()))
	}
	out := sanitizer{cmd.OutOrStdout()}
	host, warning := reach(l, ln.Addr())
	if warning != "" {
		fmt.Fprintln(sanitizer{cmd.ErrOrStderr()}, warning)
	}
	fmt.Fprintln(out, msg.CliSimStarted(l, number(speed)))
	if len(faults) > 0 {
		fmt.Fprintln(out, msg.CliSimFaults(l, strings.Join(faults, ", ")))
	}
	fmt.Fprintf(out, "\n%s\n%s\n\n", exported("DASHSCOPE_HTTP_BASE_URL", host+"/api/v1"), exported("DASHSCOPE_API_KEY", "sk-anything"))
	fmt.Fprintln(out, msg.CliSimPictures(l))
	for _, name := range simulator.SamplePictures() {
		fmt.Fprintf(out, "  %s/samples/%s\n", host, name)
	}
	fmt.Fprintln(out, msg.CliSimMotions(l))
	for _, t := range simulator.StartTemplates() {
		fmt.Fprintln(out, "  "+t.ID+"  "+msg.CliSimMotion(l, t.Motion, oneDecimal(t.Seconds)))
	}
	return sim.Serve(ctx, ln)
}

// exported is the line of a shell that sets a variable.
func exported(name, value string) string { return "  export " + name + "=" + value }

// reach gives the address at which this machine reaches a listener, and a warning where others can reach it too.
func reach(l msg.Language, at net.Addr) (host, warning string) {
	tcp, ok := at.(*net.TCPAddr)
	if !ok || tcp.IP.IsLoopback() {
		return "http://" + at.String(), ""
	}
	if !tcp.IP.IsUnspecified() {
		return "http://" + at.String(), msg.CliSimReachable(l, tcp.IP.String(), net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port)))
	}
	local := "127.0.0.1"
	if v4, err := net.Dial("tcp", net.JoinHostPort(local, strconv.Itoa(tcp.Port))); err == nil {
		_ = v4.Close()
	} else {
		local = "::1"
	}
	return "http://" + net.JoinHostPort(local, strconv.Itoa(tcp.Port)),
		msg.CliSimReachableAll(l, net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port)))
}
