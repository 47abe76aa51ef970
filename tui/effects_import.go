package tui

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
)

// importPages bounds how much of a model's list is read.
const importPages = 500

// maker is a model that makes tasks, and what its tasks are here.
type maker struct {
	model  string
	engine api.EngineID
	kind   history.Kind
}

// makers lists the models of the engines: those that config names, and the service's own.
func makers(engines []api.Engine) (list []maker) {
	for _, e := range append(slices.Clone(engines), api.Engines()...) {
		for _, m := range []maker{{e.Model, e.ID, history.MakesVideo}, {e.TemplateModel, e.ID, history.MakesMotion}} {
			if m.model != "" && !slices.ContainsFunc(list, func(o maker) bool { return o.model == m.model }) {
				list = append(list, m)
			}
		}
	}
	return list
}

// arrival is what a listed task becomes, named by its id's beginning and its day.
func (m maker) arrival(item api.Listed, skew time.Duration, zone *time.Location) history.Arrival {
	at := item.Created.In(zone)
	d := history.Draft{Kind: m.kind, Engine: m.engine, Model: m.model, Title: history.ShortID(item.TaskID) + at.Format(" 2 Jan")}
	if m.kind == history.MakesMotion {
		d.Title = "made elsewhere " + at.Format("15:04")
	}
	return history.Arrival{Draft: d, Listed: item, Skew: skew}
}

// importTasks reads the account's tasks of the last day and stores those that history lacks, page by
// page. A quiet look stores nothing.
func (fx *effects) importTasks(quiet bool) tea.Cmd {
	return func() tea.Msg {
		r := reading{effects: fx, seen: map[string]bool{}}
		r.quiet = quiet
		r.err = r.account()
		r.live = r.begun()
		r.at = fx.Now()
		return r.importedMsg
	}
}

// reading is an account's list that is being read.
type reading struct {
	*effects
	importedMsg
	seen map[string]bool // pages shift while they are read
	ours int             // how many tasks the models have that are engines here
}

// begun reads what was imported as it is by now: another look at history may have had it watched and
// brought to its end since. What cannot be read here is taken up with the next such look.
func (r *reading) begun() (live []history.Task) {
	taken := map[history.TaskID]bool{}
	for _, t := range r.tasks {
		taken[t.ID] = true
	}
	all, _ := r.Store.Live(r.ctx)
	for _, t := range all {
		if taken[t.ID] {
			live = append(live, t)
		}
	}
	return live
}

func (r *reading) account() error {
	day := r.lastDay("")
	for _, m := range makers(r.Engines) {
		day.Model = m.model
		total := 0
		err := r.list(day, importPages, func(p api.Page) error {
			total = max(total, p.Total)
			return r.page(m, p)
		})
		if err != nil {
			return err
		}
		r.ours += total
	}
	day.Model = ""
	return r.list(day, 1, func(p api.Page) error {
		r.others = max(p.Total-r.ours, 0)
		return nil
	})
}

// page takes in what a page holds.
func (r *reading) page(m maker, p api.Page) error {
	skew := r.skew()
	var arrivals []history.Arrival
	for _, item := range p.Tasks {
		if !r.seen[item.TaskID] {
			r.seen[item.TaskID] = true
			arrivals = append(arrivals, m.arrival(item.By(skew), skew, r.Zone))
		}
	}
	take := r.Store.Import
	if r.quiet {
		take = r.Store.Lacking
	}
	in, err := take(r.ctx, arrivals)
	if err != nil {
		return err
	}
	r.tasks = append(r.tasks, in.New...)
	r.lacking.add(m.kind, len(in.Lacking))
	r.known.add(m.kind, in.Known)
	r.held.add(m.kind, in.Held)
	r.back.add(m.kind, in.Back) // the next look at the lease takes them up
	return nil
}
