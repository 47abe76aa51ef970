package api_test

import (
	"testing"

	"dancecard/api"
)

// What the account is refused for holds the queue, under whichever code and status it comes.
func TestAccountErrorsUnderEveryShape(t *testing.T) {
	const notActivated = "The product is not activated, please confirm that you have activated products and try again after activation."
	for _, e := range []api.Error{
		{HTTP: 400, Code: "InvalidParameter", Message: notActivated},
		{HTTP: 400, Code: "invalid_parameter_error", Message: notActivated},
		{HTTP: 403, Code: "access_denied", Message: "the product is not activated"},
		{HTTP: 404, Code: "ModelNotFound", Message: notActivated},
		{HTTP: 429, Code: "Throttling", Message: notActivated},
		{HTTP: 400, Code: "Never.Heard.Of", Message: notActivated},
		{HTTP: 400, Message: notActivated},
		{HTTP: 400, Code: "isv.OUT_OF_SERVICE"},
		{HTTP: 503, Code: "ISV.out_of_service", Message: "m"},
		{HTTP: 400, Code: "Contain.Forbidden.Label.Error", Message: "contain forbidden create order label"},
	} {
		for _, op := range []api.Op{api.OpSubmit, api.OpTemplate, api.OpDetect, api.OpPolicy, api.OpQuery} {
			e.Op, e.Model = op, "wan2.2-animate-move"
			if !e.Account() || e.MayRepeat() || e.Retired() {
				t.Errorf("%v: account %v, may repeat %v, retired %v", &e, e.Account(), e.MayRepeat(), e.Retired())
			}
		}
		if e.Op = api.OpUpload; e.Account() {
			t.Errorf("a storage speaks for the account: %v", &e)
		}
	}
}

func TestAccountIsToldByStatusToo(t *testing.T) {
	for _, e := range []api.Error{{HTTP: 401}, {HTTP: 401, Code: "Surprise"}, {HTTP: 400, Code: "Arrearage"}, {Code: api.CodeNoKey}} {
		if !e.Account() {
			t.Errorf("%d %s is not about the account", e.HTTP, e.Code)
		}
	}
	for _, e := range []api.Error{{}, {HTTP: 403}, {Op: api.OpFetch, HTTP: 401}, {HTTP: 429, Code: "Throttling"}, {HTTP: 400, Code: "InvalidFile.Size"}, {Code: api.CodeNetwork}} {
		if e.Account() {
			t.Errorf("%d %s is about the account", e.HTTP, e.Code)
		}
	}
}

// An answer of an offline model counts as its retirement only where that model was due to be switched off.
func TestRetiredModels(t *testing.T) {
	engine := engine(t, api.AnimateAnyone)
	for _, form := range []api.Error{
		{HTTP: 403, Code: "AccessDenied", Message: "Access denied."},
		{HTTP: 403, Code: "Endpoint.AccessDenied", Message: "Workspace endpoint access denied."},
		{HTTP: 404, Code: "ModelNotFound", Message: "m"},
		{HTTP: 404, Code: "model_not_found"},
		{HTTP: 400, Code: "InvalidParameter", Message: "Model not exist."},
	} {
		form.Op, form.Model = api.OpSubmit, engine.Model
		if !form.Retired() || form.Account() {
			t.Errorf("%s: retired %v, account %v", form.Code, form.Retired(), form.Account())
		}
		if form.Model = "my-deployment"; form.Retired() {
			t.Errorf("%s: an own deployment is called retired", form.Code)
		}
	}
	for _, e := range []api.Error{
		{Op: api.OpSubmit, HTTP: 403, Code: "Model.AccessDenied", Model: engine.Model},
		{Op: api.OpSubmit, HTTP: 403, Code: "AccessDenied", Message: "Invalid according to Policy: Policy expired.", Model: engine.Model},
		{Op: api.OpUpload, HTTP: 403, Code: "AccessDenied", Message: "Access denied.", Model: engine.Model},
	} {
		if e.Retired() {
			t.Errorf("%v counts as retirement", &e)
		}
	}
}

// Only what the service says of an address tells that it could not read a file, also by a code of the family.
func TestUnreadFiles(t *testing.T) {
	for _, code := range []string{"InvalidURL", "InvalidURL.Timeout", "InvalidURL.Brandnew", "InvalidFile.DownloadFailed", "BadRequest.InputDownloadFailed", "InvalidParameter.DataInspection"} {
		if api.ClassOf(api.OpSubmit, code, "m") != api.FileUnread || api.ClassOf(api.OpFetch, code, "m") == api.FileUnread {
			t.Errorf("%s: %v, of a storage %v", code, api.ClassOf(api.OpSubmit, code, "m"), api.ClassOf(api.OpFetch, code, "m"))
		}
	}
	for code, message := range map[string]string{"InvalidFile": "m", "InvalidParameter": "m", "BadRequest": "m", "": ""} {
		if got := api.ClassOf(api.OpSubmit, code, message); got != api.OneRequest {
			t.Errorf("%q: %v", code, got)
		}
	}
	if got := api.ClassOf(api.OpSubmit, "invalid_parameter_error", "The provided URL does not appear to be valid."); got != api.FileUnread {
		t.Error(got)
	}
}

func TestErrorText(t *testing.T) {
	e := &api.Error{Op: api.OpQuery, HTTP: 400, Code: "X", Message: "m", RequestID: "r"}
	if got := e.Error(); got != "query: HTTP 400 X: m (request r)" {
		t.Error(got)
	}
	if got := (&api.Error{Op: api.OpList, Code: api.CodeNetwork}).Error(); got != "list: Network" {
		t.Error(got)
	}
}
