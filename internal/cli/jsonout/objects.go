package jsonout

import (
	"time"

	"dancecard/history"
	"dancecard/internal/cli/settings"
)

// Error is an error of the command, or what keeps a task from its video.
type Error struct {
	Code      *string `json:"code" doc:"the service's code, or one of dancecard's"`
	Message   *string `json:"message" doc:"what happened, if known"`
	Advice    *string `json:"advice" doc:"what to do about it"`
	RequestID *string `json:"request_id" doc:"the service's ID of the request"`
}

// ErrorLine is printed when a command fails.
type ErrorLine struct {
	Head
	Error
	Exit int `json:"exit" doc:"the exit status that follows"`
}

// NewErrorLine makes one; empty texts are null.
func NewErrorLine(code, message, advice, requestID string, exit int) ErrorLine {
	return ErrorLine{head("error"), newError(code, message, advice, requestID), exit}
}

func newError(code, message, advice, requestID string) Error {
	return Error{known(code), known(message), known(advice), known(requestID)}
}

// Task is a task.
type Task struct {
	Head
	ID            history.TaskID  `json:"id" doc:"the task's number here"`
	TaskID        *string         `json:"task_id" doc:"the task's ID at the service"`
	Kind          string          `json:"kind" doc:"video, or template for a task that creates a template"`
	Title         *string         `json:"title" doc:"the task's title"`
	State         string          `json:"state" doc:"see the table of states"`
	Status        *string         `json:"status" doc:"the last status that the service returned"`
	Held          bool            `json:"held" doc:"on hold: not submitted until resumed"`
	Batch         *history.TaskID `json:"batch" doc:"the number of the first task in the batch"`
	Picture       *string         `json:"picture" doc:"path or URL; null if unknown"`
	Motion        *TaskMotion     `json:"motion" doc:"null if unknown"`
	Engine        string          `json:"engine" doc:"ID of the engine: animate-anyone, wan-move or wan-mix"`
	Model         *string         `json:"model" doc:"the model's name at the service"`
	Mode          *string         `json:"mode" doc:"the engine's mode; null if it has only one"`
	File          *string         `json:"file" doc:"path of the saved video; with save --to, of its copy"`
	Rating        *int            `json:"rating" doc:"how many stars you gave the video, 1 to 5; null if not rated"`
	Seconds       *float64        `json:"seconds" doc:"the billed length"`
	PriceEstimate *Money          `json:"price_estimate" doc:"the estimated cost of all steps; null if the length is unknown"`
	Price         *Money          `json:"price" doc:"the cost so far; null if the price is unknown"`
	Currency      string          `json:"currency" doc:"currency of all sums in the object"`
	RequestID     *string         `json:"request_id" doc:"the service's ID of the submission"`
	Error         *Error          `json:"error" doc:"null if there is no problem"`
	CreatedAt     Time            `json:"created_at" doc:"when the task was created here"`
	UpdatedAt     Time            `json:"updated_at" doc:"when the task last changed"`
	SubmittedAt   Time            `json:"submitted_at" doc:"when the last submission began"`
	AcceptedAt    Time            `json:"accepted_at" doc:"when the service accepted the task"`
	StartedAt     Time            `json:"started_at" doc:"when the task was first seen running"`
	EndedAt       Time            `json:"ended_at" doc:"when the task ended, at the service or here"`
	LinkExpiresAt Time            `json:"link_expires_at" doc:"when the result's link expires; null without a link"`
}

// TaskMotion is the motion of a task.
type TaskMotion struct {
	ID       *history.MotionID `json:"id" doc:"the motion's number in the library"`
	Name     *string           `json:"name" doc:"the motion's name in the library"`
	Clip     *string           `json:"clip" doc:"path or URL of the clip"`
	Template *string           `json:"template" doc:"the template's ID at the service"`
}

// TaskDetail is a task with what happened to it, as show prints it.
type TaskDetail struct {
	Task
	Costs  Costs   `json:"costs" doc:"the task's cost, step by step"`
	Events []Event `json:"events" doc:"the task's timeline, oldest first"`
}

// Costs are the steps of a task's costs.
type Costs struct {
	Paid     Steps `json:"paid" doc:"the cost so far"`
	Expected Steps `json:"expected" doc:"the estimated cost"`
}

// Steps are sums.
type Steps struct {
	Check    Money `json:"check" doc:"the picture check"`
	Template Money `json:"template" doc:"the template"`
	Video    Money `json:"video" doc:"the video"`
	Total    Money `json:"total" doc:"the total"`
}

func newSteps(c history.Cost) Steps {
	return Steps{Money(c.Check), Money(c.Motion), Money(c.Video), Money(c.Total())}
}

// Event is something that happened to a task.
type Event struct {
	At   Time   `json:"at" doc:"when the event happened"`
	Kind string `json:"kind" doc:"the kind of event, as stored"`
	Text string `json:"text" doc:"the event in plain language"`
}

// Motion is a motion of the library.
type Motion struct {
	Head
	ID            history.MotionID `json:"id" doc:"the motion's number"`
	Name          string           `json:"name" doc:"the motion's name"`
	Note          *string          `json:"note" doc:"the note on the motion"`
	State         string           `json:"state" doc:"no_template, ready, or refused: the service last rejected the template"`
	Clip          *string          `json:"clip" doc:"path or URL of the clip"`
	Template      *string          `json:"template" doc:"the template's ID at the service"`
	Model         *string          `json:"model" doc:"the model that created the template"`
	Seconds       *float64         `json:"seconds" doc:"the clip's length in seconds"`
	Price         *Money           `json:"price" doc:"what the template cost"`
	Currency      string           `json:"currency" doc:"currency of the price"`
	Uses          int              `json:"uses" doc:"number of videos with the motion"`
	CreatedAt     Time             `json:"created_at" doc:"when the motion was added to the library"`
	MadeAt        Time             `json:"made_at" doc:"when the template was created"`
	LastSuccessAt Time             `json:"last_success_at" doc:"when the last video with the motion was done"`
}

// Spent is what costs prints.
type Spent struct {
	Head
	Currency string   `json:"currency" doc:"currency of all sums in the object"`
	Today    Period   `json:"today" doc:"since midnight, local time"`
	Month    Period   `json:"month" doc:"since the first of the month, local time"`
	Days     []Period `json:"days" doc:"the days of the month so far; null without --month"`
}

// Period is a sum since a time.
type Period struct {
	Day   string `json:"day" doc:"the first day, local time, such as 2026-11-20"`
	From  Time   `json:"from" doc:"when the period began"`
	Spent Money  `json:"spent" doc:"spent on videos, templates and checks"`
}

// NewSpent makes what costs prints.
func NewSpent(today, month Period, days []Period) Spent {
	return Spent{head("costs"), Currency, today, month, days}
}

// Check is a finding of doctor.
type Check struct {
	Name   string  `json:"name" doc:"what was checked"`
	Result string  `json:"result" doc:"ok, warning, or failed (would stop a task)"`
	Detail string  `json:"detail" doc:"what was found"`
	Advice *string `json:"advice" doc:"what to do about it"`
}

// Doctor is what doctor prints.
type Doctor struct {
	Head
	OK     bool    `json:"ok" doc:"nothing would stop a task"`
	Checks []Check `json:"checks" doc:"what was checked"`
}

// NewDoctor makes what doctor prints.
func NewDoctor(ok bool, checks []Check) Doctor { return Doctor{head("doctor"), ok, checks} }

// NewCheck makes a finding; an empty advice is null.
func NewCheck(name, result, detail, advice string) Check {
	return Check{name, result, detail, known(advice)}
}

// Finding is what a check says before anything is submitted.
type Finding struct {
	About       *string `json:"about" doc:"picture, motion, ratio, mode, engine or task; null for all of them"`
	Source      *string `json:"source" doc:"the picture or motion concerned: a path, URL, template ID or name; for a task, its number"`
	Code        string  `json:"code" doc:"code of the finding"`
	ServiceCode *string `json:"service_code" doc:"the code with which the service would reject the input"`
	Result      string  `json:"result" doc:"ok, warning, failed (the input is left out), or fix (a command makes an acceptable copy)"`
	Message     string  `json:"message" doc:"the finding in plain language"`
	Command     *string `json:"command" doc:"the ffmpeg command that makes the copy"`
}

// NewFinding makes one without its result and words; empty texts are null.
func NewFinding(about, source, code, service string) Finding {
	return Finding{About: known(about), Source: known(source), Code: code, ServiceCode: known(service)}
}

// FindingLine is a finding as a line of its own.
type FindingLine struct {
	Head
	Finding
}

// NewFindingLine makes one.
func NewFindingLine(f Finding) FindingLine { return FindingLine{head("finding"), f} }

// Estimate is what tasks are expected to cost.
type Estimate struct {
	Engine         *string `json:"engine" doc:"ID of the engine; null for tasks of several engines"`
	Tasks          int     `json:"tasks" doc:"number of videos"`
	Checks         int     `json:"checks" doc:"number of picture checks that are billed"`
	Templates      int     `json:"templates" doc:"number of templates to create"`
	Cost           Steps   `json:"cost" doc:"the known part of the cost, step by step"`
	UnknownLength  int     `json:"unknown_length" doc:"number of videos of unknown length; their cost is extra"`
	PricePerSecond *Money  `json:"price_per_second" doc:"price of a second of those; null if there are none"`
	Currency       string  `json:"currency" doc:"currency of all sums in the object"`
}

// NewEstimate makes one.
func NewEstimate(engine string, tasks, checks, templates, unknown int, perSecond float64, cost history.Cost) Estimate {
	e := Estimate{known(engine), tasks, checks, templates, newSteps(cost), unknown, nil, Currency}
	if unknown > 0 {
		price := Money(perSecond)
		e.PricePerSecond = &price
	}
	return e
}

// EstimateLine is an estimate as a line of its own.
type EstimateLine struct {
	Head
	Estimate
}

// NewEstimateLine makes one.
func NewEstimateLine(e Estimate) EstimateLine { return EstimateLine{head("estimate"), e} }

// CheckResult is what check prints.
type CheckResult struct {
	Head
	OK       bool      `json:"ok" doc:"no finding would stop a task"`
	Findings []Finding `json:"findings" doc:"all findings, including those with result ok"`
	Estimate Estimate  `json:"estimate" doc:"the cost of one video"`
}

// NewCheckResult makes what check prints.
func NewCheckResult(ok bool, findings []Finding, estimate Estimate) CheckResult {
	return CheckResult{head("check_result"), ok, append([]Finding{}, findings...), estimate}
}

// Summary is the last line of a command that works on tasks: what came of those that it followed.
type Summary struct {
	Head
	Saved     int `json:"saved" doc:"saved videos and created templates"`
	Canceled  int `json:"canceled" doc:"canceled by you"`
	Failed    int `json:"failed" doc:"failed, rejected, unknown, or link expired; for cancel: not canceled; for save: no video"`
	Held      int `json:"held" doc:"on hold"`
	Undecided int `json:"undecided" doc:"still open: waiting for a decision, or for a program that processes the queue"`
	Exit      int `json:"exit" doc:"the exit status that follows"`
}

// NewSummary completes a summary.
func NewSummary(s Summary, exit int) Summary {
	s.Head, s.Exit = head("summary"), exit
	return s
}

// Import is the last line of import: what the account's list of the last 24 hours held.
type Import struct {
	Head
	Imported    int `json:"imported" doc:"tasks added to the history, including those that create templates"`
	Known       int `json:"known" doc:"tasks already in the history"`
	Resumed     int `json:"resumed" doc:"known tasks that had been given up and are resumed"`
	Unconfirmed int `json:"unconfirmed" doc:"tasks that may match unconfirmed ones here; left alone until those are resolved"`
	OtherModels int `json:"other_models" doc:"tasks of models that dancecard doesn't use"`
	Exit        int `json:"exit" doc:"the exit status that follows"`
}

// NewImport completes it.
func NewImport(i Import, exit int) Import {
	i.Head, i.Exit = head("import"), exit
	return i
}

// Config is what config show prints.
type Config struct {
	Head
	Path   string `json:"path" doc:"where config.toml is read from"`
	Exists bool   `json:"exists" doc:"the file exists"`
	settings.Settings
	BaseURLFrom string `json:"base_url_from" doc:"flag, environment, config or default"`
	Currency    string `json:"currency" doc:"currency of all sums in the object"`
}

// NewConfig makes it.
func NewConfig(path string, exists bool, s settings.Settings, baseURLFrom string) Config {
	return Config{head("config"), path, exists, s, baseURLFrom, Currency}
}

// ConfigPath is what config path prints.
type ConfigPath struct {
	Head
	Path   string `json:"path" doc:"where config.toml is read from"`
	Exists bool   `json:"exists" doc:"the file exists"`
}

// NewConfigPath makes it.
func NewConfigPath(path string, exists bool) ConfigPath {
	return ConfigPath{head("config_path"), path, exists}
}

// Key is what key status prints.
type Key struct {
	Head
	Masked string   `json:"masked" doc:"the key's last four characters behind asterisks"`
	Source string   `json:"source" doc:"environment, keyring or file"`
	Where  string   `json:"where" doc:"the variable, the keyring, or the file's path"`
	Notes  []string `json:"notes" doc:"places that were tried first and failed"`
}

// NewKey makes it.
func NewKey(masked, source, where string, notes []string) Key {
	return Key{head("key"), masked, source, where, append([]string{}, notes...)}
}

// Version is what version prints.
type Version struct {
	Head
	Version string  `json:"version" doc:"the release, or the module's version if built from source"`
	Commit  *string `json:"commit" doc:"the commit of the build"`
	Date    Time    `json:"date" doc:"when that commit was made"`
	Go      string  `json:"go" doc:"the Go version of the build"`
}

// NewVersion makes it.
func NewVersion(version, commit string, date time.Time, goVersion string) Version {
	return Version{head("version"), version, known(commit), Time{date}, goVersion}
}
