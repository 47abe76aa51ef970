package text

import (
	"dancecard/api"
	"dancecard/history"
)

// StateName is what people read for a task's state as the command line spells it: "not saved" for
// "not_saved". Of a word that it does not know it is the word itself.
func StateName(state string) string {
	if n, ok := stateNames[state]; ok {
		return n.english
	}
	return Named(state, Unnamed)
}

// StateNameChinese is the same in Chinese.
func StateNameChinese(state string) string { return stateNames[state].chinese }

// OnHold is what people read for a waiting task that is on hold.
const OnHold = "on hold"

// OnHoldChinese is the same in Chinese.
const OnHoldChinese = "已暂停"

// stateNames are the glossary's words.
var stateNames = map[string]struct{ english, chinese string }{
	"waiting":      {"waiting", "待提交"},
	"preparing":    {"preparing", "准备中"},
	"sending":      {"sending", "提交中"},
	"queued":       {"queued", "排队中"},
	"running":      {"running", "生成中"},
	"done":         {"done", "已完成"},
	"saved":        {"saved", "已保存"},
	"not_saved":    {"not saved", "保存失败"},
	"link_expired": {"link expired", "链接已过期"},
	"failed":       {"failed", "失败"},
	"rejected":     {"rejected", "未受理"},
	"unconfirmed":  {"unconfirmed", "待确认"},
	"unknown":      {"unknown", "服务端无记录"},
	"canceled":     {"canceled", "已取消"},
}

// StateNames are the words by which a filter finds tasks of a state, in both languages. What is prepared is not
// told from what waits.
func StateNames() (names []history.StateName) {
	for _, row := range []struct {
		state string
		has   history.StateName
	}{
		{"waiting", history.StateName{State: history.Waiting}},
		{"sending", history.StateName{State: history.Sending}},
		{"queued", history.StateName{Status: api.Pending, Group: history.Active}},
		{"running", history.StateName{Status: api.PreProcessing, Group: history.Active}},
		{"running", history.StateName{Status: api.Running, Group: history.Active}},
		{"running", history.StateName{Status: api.PostProcessing, Group: history.Active}},
		{"done", history.StateName{Status: api.Succeeded, Group: history.Active}},
		{"saved", history.StateName{State: history.Saved, Group: history.Done}},
		{"not_saved", history.StateName{State: history.Finished, Group: history.Problems}},
		{"link_expired", history.StateName{State: history.Gone, Group: history.Problems}},
		{"failed", history.StateName{State: history.Failed, Group: history.Problems}},
		{"rejected", history.StateName{State: history.Rejected, Group: history.Problems}},
		{"unconfirmed", history.StateName{State: history.Unsure, Group: history.Problems}},
		{"unknown", history.StateName{State: history.Expired, Group: history.Problems}},
		{"canceled", history.StateName{State: history.Canceled, Group: history.Done}},
	} {
		for _, name := range []string{StateName(row.state), StateNameChinese(row.state)} {
			row.has.Name = name
			names = append(names, row.has)
		}
	}
	return names
}
